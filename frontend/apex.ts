import type { ApexOptions } from "apexcharts";

/** A row of a panel, by the id of its statement or event. */
interface Row {
  statement?: string;
  event?: string;
}

/** One panel: where it lies in its form, its rows, and the options ApexCharts draws it by. */
export interface Plot {
  left: string;
  width: string;
  top: number;
  height: number;
  rows: Row[];
  options: ApexOptions;
}

/** A chart's panels, in the wide and in the narrow drawing. */
export type Forms = Record<"wide" | "narrow", Plot[]>;

/** Room around the panel for what stands over its edges: strokes, halves of dots. */
const ROOM = 10;
/** Makes ApexCharts fill its box to the pixel and draw nothing but the rows. */
const BARE: ApexOptions = {
  chart: {
    width: "100%",
    sparkline: { enabled: true },
    animations: { enabled: false },
    toolbar: { show: false },
    zoom: { enabled: false },
    selection: { enabled: false },
    parentHeightOffset: 0,
    redrawOnParentResize: false,
    redrawOnWindowResize: false,
    background: "transparent",
  },
  grid: { show: false, padding: { left: ROOM, right: ROOM, top: ROOM, bottom: ROOM } },
  plotOptions: { bar: { horizontal: true, borderRadius: 0 } },
  fill: { type: "solid", opacity: 1 },
  markers: { strokeOpacity: 1, fillOpacity: 1, hover: { size: ROOM - 2 } },
  legend: { show: false },
  dataLabels: { enabled: false },
  tooltip: { enabled: false },
  states: { hover: { filter: { type: "none" } }, active: { filter: { type: "none" } } },
  yaxis: { show: false },
  xaxis: {
    labels: { show: false },
    axisBorder: { show: false },
    axisTicks: { show: false },
    crosshairs: { show: false },
    tooltip: { enabled: false },
  },
};

/** An empty box behind the SVG, exactly over the panel but for the room around it. */
export function box(form: HTMLElement, plot: Plot): HTMLElement {
  const outer = document.createElement("div");
  outer.className = "apex";
  outer.setAttribute("aria-hidden", "true");
  outer.style.left = plot.left;
  outer.style.width = plot.width;
  outer.style.top = `${plot.top}px`;
  outer.style.height = `${plot.height}px`;
  const inner = document.createElement("div");
  inner.style.position = "absolute";
  inner.style.inset = `-${ROOM}px`;
  outer.append(inner);
  form.querySelector(":scope > svg")?.before(outer);
  return inner;
}

export function options(plot: Plot): ApexOptions {
  const height = plot.height + 2 * ROOM;
  return merge(merge(BARE, plot.options), { chart: { height } });
}

/** A deep copy of the first with the second's entries over it; lists are replaced. */
function merge<T extends object>(under: T, over: T): T {
  const merged: Record<string, unknown> = { ...under } as Record<string, unknown>;
  for (const [key, value] of Object.entries(over)) {
    const old = merged[key];
    merged[key] = isPlain(old) && isPlain(value) ? merge(old, value) : value;
  }
  return structuredClone(merged) as T;
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

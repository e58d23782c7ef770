// Not `import type`: Flow would take it for an import and put the library into the first bundle.
type ApexOptions = import("apexcharts").ApexOptions;

/** A point of ApexCharts' series; one that is not in the slot of its own number names it. */
interface Point {
  row?: number;
}

/** Where the rows lie in a drawing, their ids slot by slot, and the options they are drawn by. */
export interface Plot {
  left: string;
  width: string;
  top: number;
  height: number;
  rows: string[];
  options: ApexOptions & { series: { data: Point[] }[] };
}

/** The drawings of a chart by the first of their classes; a broad one need not be there. */
export type Forms = Record<string, Plot>;

/** What is drawn in a drawing. */
export const plotOf = (forms: Forms, drawing: SVGElement): Plot =>
  forms[[...drawing.classList].find((name) => name in forms)!]!;

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
  plotOptions: { bar: { borderRadius: 0 } },
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

/** An empty box behind the drawing, exactly over its rows but for the room around them. */
export function box(drawing: SVGElement, plot: Plot): HTMLElement {
  const parent = drawing.parentElement!;
  const here = drawing.getBoundingClientRect();
  const there = parent.getBoundingClientRect();
  const outer = document.createElement("div");
  outer.className = "apex";
  outer.setAttribute("aria-hidden", "true");
  outer.style.left = `calc(${here.left - there.left}px + ${plot.left})`;
  outer.style.width = plot.width;
  outer.style.top = `${here.top - there.top + plot.top}px`;
  outer.style.height = `${plot.height}px`;
  const inner = document.createElement("div");
  inner.style.position = "absolute";
  inner.style.inset = `-${ROOM}px`;
  outer.append(inner);
  drawing.before(outer);
  return inner;
}

/** The server's options, and what makes ApexCharts draw in that box to the pixel. */
export function options(plot: Plot): ApexOptions {
  const height = plot.height + 2 * ROOM;
  return merge(merge(plot.options, BARE), { chart: { height } });
}

/** A deep copy of the first with the second's entries over it; lists are replaced. */
function merge<T extends object>(under: T, over: object): T {
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

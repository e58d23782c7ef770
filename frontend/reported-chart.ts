import type ApexCharts from "apexcharts";
import { box, options, type Forms, type Plot } from "./apex";
import { ReportedPart } from "./reported-part";

/** How long the size of a chart must rest before it is drawn again, in milliseconds. */
const REST = 150;
const ROW = ":is([data-statement], [data-event])";

/** A chart: the server's SVG, in which ApexCharts draws the rows as soon as it has arrived. */
class ReportedChart extends ReportedPart {
  #forms: Forms | null = null;
  #charts: ApexCharts[] = [];
  #form: HTMLElement | null = null;
  #width = 0;
  #near = false;
  #turn = 0;
  #timer = 0;
  #tip: HTMLElement | null = null;
  readonly #onScreen = new IntersectionObserver((seen) => this.#seen(seen), {
    rootMargin: "200px",
  });
  readonly #onSize = new ResizeObserver(() => this.#resized());

  constructor() {
    super();
    this.addEventListener("click", (event) => this.#press(event));
    this.addEventListener("pointerover", (event) => this.#point(event));
    this.addEventListener("pointerleave", () => this.#untip());
  }

  override disconnectedCallback(): void {
    this.leave();
    super.disconnectedCallback();
  }

  protected override drawn(): void {
    const options = this.querySelector("script.apex")?.textContent;
    this.#forms = options ? (JSON.parse(options) as Forms) : null;
    this.#onScreen.observe(this);
    this.#onSize.observe(this);
    if (this.#near) this.#later();
  }

  protected override leave(): void {
    this.#onScreen.disconnect();
    this.#onSize.disconnect();
    this.#undraw();
    this.#untip();
  }

  #seen(entries: IntersectionObserverEntry[]): void {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    this.#near = true;
    this.#onScreen.disconnect();
    this.#later();
  }

  /** Draws when the browser has nothing better to do; the SVG is there already. */
  #later(): void {
    const turn = this.#turn;
    const draw = () => turn === this.#turn && void this.#draw();
    if ("requestIdleCallback" in window) requestIdleCallback(draw, { timeout: 500 });
    else setTimeout(draw);
  }

  async #draw(): Promise<void> {
    if (!this.#forms) return;
    const turn = this.#turn;
    try {
      const { default: Apex } = await import("apexcharts");
      const form = [...this.querySelectorAll<HTMLElement>(".form")].find((f) =>
        f.checkVisibility(),
      );
      if (turn !== this.#turn || !form || !this.#forms || this.closest("#first")) return;
      const plots = this.#forms[form.classList.contains("narrow") ? "narrow" : "wide"] ?? [];
      if (plots.length === 0) return;
      this.#form = form;
      this.#width = this.clientWidth;
      for (const plot of plots) {
        const chart = new Apex(box(form, plot), options(plot));
        this.#charts.push(chart);
        await chart.render();
        if (turn !== this.#turn) return;
      }
      form.classList.add("drawn");
      this.dataset.drawn = "apex";
    } catch (error) {
      // The SVG stays, which is all there is to draw.
      console.warn("ApexCharts did not draw", this.dataset.chart, error);
      if (turn === this.#turn) this.#undraw();
    }
  }

  /** Gives the rows back to the SVG. */
  #undraw(): void {
    this.#turn++;
    clearTimeout(this.#timer);
    this.#form?.classList.remove("drawn");
    delete this.dataset.drawn;
    for (const chart of this.#charts) chart.destroy();
    this.#charts = [];
    for (const old of this.querySelectorAll(".apex:not(script)")) old.remove();
    this.#form = null;
  }

  /** While its size changes the SVG is shown, which follows by itself. */
  #resized(): void {
    if (!this.#form || this.clientWidth === this.#width) return;
    this.#undraw();
    this.#timer = window.setTimeout(() => this.#later(), REST);
  }

  /** A press on what ApexCharts drew is a press on the SVG's row. */
  #press(event: MouseEvent): void {
    const shape = (event.target as Element).closest(".apex [j]");
    const twin = shape && this.#twin(shape);
    if (!twin) return;
    event.stopPropagation();
    const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
    const init = { button, ctrlKey, metaKey, shiftKey, altKey, bubbles: true, cancelable: true };
    twin.dispatchEvent(new MouseEvent("click", init));
  }

  /** The SVG's row of a shape that ApexCharts drew. */
  #twin(shape: Element): Element | null {
    const boxes = [...(this.#form?.querySelectorAll(".apex") ?? [])];
    const plot = this.#plots()[boxes.indexOf(shape.closest(".apex")!)];
    const series = plot?.options.series as { data: unknown[] }[] | undefined;
    const before = series?.slice(0, Number(shape.getAttribute("index") ?? 0)) ?? [];
    const at = before.reduce((sum, { data }) => sum + data.length, 0);
    const { statement, event } = plot?.rows[at + Number(shape.getAttribute("j"))] ?? {};
    if (statement === undefined && event === undefined) return null;
    const kind = statement === undefined ? "event" : "statement";
    const id = CSS.escape(statement ?? event ?? "");
    return this.#form?.querySelector(`.over [data-${kind}="${id}"]`) ?? null;
  }

  #plots(): Plot[] {
    const narrow = this.#form?.classList.contains("narrow") ?? false;
    return this.#forms?.[narrow ? "narrow" : "wide"] ?? [];
  }

  /** Shows the whole label of the row under the pointer, in place of the browser's own tooltip. */
  #point(event: PointerEvent): void {
    const target = event.target as Element;
    if (event.pointerType === "touch" || target === this.#tip) return;
    const shape = target.closest<SVGElement>(`.form ${ROW}, .apex [j]`);
    const row = shape?.hasAttribute("j") ? this.#twin(shape) : shape;
    if (!shape || !(row instanceof SVGElement)) return this.#untip();
    const title = row.querySelector(":scope > title");
    row.dataset.label ??= title?.textContent ?? "";
    title?.remove();
    if (row.dataset.label === "") return this.#untip();
    this.#tip ??= tip();
    this.#tip.textContent = row.dataset.label;
    this.append(this.#tip);
    const here = this.getBoundingClientRect();
    const edge = Math.max(0, here.width - this.#tip.offsetWidth);
    this.#tip.style.left = `${Math.min(Math.max(0, event.clientX - here.left), edge)}px`;
    this.#tip.style.top = `${shape.getBoundingClientRect().bottom - here.top - 1}px`;
  }

  #untip(): void {
    this.#tip?.remove();
  }
}

function tip(): HTMLElement {
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.setAttribute("aria-hidden", "true");
  return tip;
}

customElements.define("reported-chart", ReportedChart);

import { box, options, plotOf, type Forms, type Plot } from "./apex";
import { ReportedPart } from "./reported-part";

// Not `import type`: Flow would take it for an import and put the library into the first bundle.
type ApexCharts = import("apexcharts");

/** How long the size of a chart must rest before it is drawn again, in milliseconds. */
const REST = 150;
const ROW = ":is([data-statement], [data-event])";

/** A chart: the server's SVG, in which ApexCharts draws the rows as soon as it has arrived. */
class ReportedChart extends ReportedPart {
  #forms: Forms | null = null;
  #chart: ApexCharts | null = null;
  #drawing: SVGElement | null = null;
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
    this.#forms = null;
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
    const plots = this.querySelector("script.apex")?.textContent;
    if (!plots) return;
    const turn = this.#turn;
    try {
      this.#forms ??= JSON.parse(plots) as Forms;
      const { default: Apex } = await import("apexcharts");
      const drawing = this.#visible();
      if (turn !== this.#turn || !drawing || this.closest("#first")) return;
      this.#drawing = drawing;
      this.#width = this.clientWidth;
      this.#chart = new Apex(box(drawing, this.#plot()), options(this.#plot()));
      await this.#chart.render();
      if (turn !== this.#turn) return;
      drawing.classList.add("drawn");
      this.dataset.drawn = "apex";
    } catch (error) {
      // The SVG stays, which is all there is to draw.
      console.warn("ApexCharts did not draw", this.dataset.chart, error);
      if (turn === this.#turn) this.#undraw();
    }
  }

  /** The drawing that the style sheet shows at this width. */
  #visible(): SVGElement | undefined {
    return [...this.querySelectorAll<SVGElement>("svg.drawing")].find((d) => d.checkVisibility());
  }

  #plot(): Plot {
    return plotOf(this.#forms!, this.#drawing!);
  }

  /** Gives the rows back to the SVG. */
  #undraw(): void {
    this.#turn++;
    clearTimeout(this.#timer);
    this.#drawing?.classList.remove("drawn");
    delete this.dataset.drawn;
    this.#chart?.destroy();
    this.#chart = null;
    this.querySelector("div.apex")?.remove();
    this.#drawing = null;
  }

  /** While its size changes the SVG is shown, which follows by itself. */
  #resized(): void {
    if (!this.#drawing || this.clientWidth === this.#width) return;
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
    if (!this.#drawing) return null;
    const { rows, options } = this.#plot();
    const point = Number(shape.getAttribute("j"));
    const slot = options.series[Number(shape.getAttribute("index") ?? 0)]?.data[point]?.row;
    const id = rows[slot ?? point];
    return id ? this.#drawing.querySelector(`.over [data-statement="${CSS.escape(id)}"]`) : null;
  }

  /** Shows the whole label of the row under the pointer, in place of the browser's own tooltip. */
  #point(event: PointerEvent): void {
    const target = event.target as Element;
    if (event.pointerType === "touch" || target === this.#tip) return;
    const shape = target.closest<SVGElement>(`svg.drawing ${ROW}, .apex [j]`);
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

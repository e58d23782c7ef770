import { ReportedPart } from "./reported-part";

/** How many times as wide as its box the timeline may get. */
const WIDEST = 64;

/** The timeline: the drawing is a stylesheet's width in a scroller, so zooming draws nothing anew. */
class ReportedTimeline extends ReportedPart {
  #zoom = 1;

  constructor() {
    super();
    this.addEventListener("click", (event) => this.#press(event));
  }

  protected override drawn(): void {
    this.#buttons();
  }

  /** Brings the chosen item into the scroller; the page does not move. */
  protected override chosen(): void {
    const selector = this.selected();
    for (const box of selector ? this.querySelectorAll(".scroll") : []) {
      const item = box.querySelector(selector!);
      if (!item || !box.checkVisibility()) continue;
      const here = item.getBoundingClientRect();
      const there = box.getBoundingClientRect();
      if (here.left < there.left || here.right > there.right) {
        const by = (here.left + here.right - there.left - there.right) / 2;
        box.scrollBy({ left: by, behavior: "instant" });
      }
    }
  }

  #press(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>("[data-zoom], [data-pan]");
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    const { zoom, pan } = button.dataset;
    if (zoom === "in") this.#scale(this.#zoom * 2);
    else if (zoom === "out") this.#scale(this.#zoom / 2);
    else if (zoom !== undefined) this.#scale(1);
    else this.#pan(pan === "on" ? 1 : -1);
  }

  /** Keeps the middle of what is seen in the middle. */
  #scale(zoom: number): void {
    const boxes = [...this.querySelectorAll(".scroll")];
    const middles = boxes.map((b) => (b.scrollLeft + b.clientWidth / 2) / (b.scrollWidth || 1));
    this.#zoom = Math.min(Math.max(zoom, 1), WIDEST);
    this.style.setProperty("--zoom", String(this.#zoom));
    boxes.forEach((b, i) => {
      b.scrollLeft = middles[i]! * b.scrollWidth - b.clientWidth / 2;
    });
    this.#buttons();
  }

  #pan(direction: number): void {
    for (const box of this.querySelectorAll(".scroll")) {
      box.scrollBy({ left: (direction * box.clientWidth) / 2, behavior: "instant" });
    }
  }

  /** A button that would do nothing says so, and keeps its place in the tab order. */
  #buttons(): void {
    for (const button of this.querySelectorAll<HTMLElement>("[data-zoom], [data-pan]")) {
      const idle = button.dataset.zoom === "in" ? this.#zoom >= WIDEST : this.#zoom <= 1;
      button.setAttribute("aria-disabled", String(idle));
    }
  }
}

customElements.define("reported-timeline", ReportedTimeline);

import { ReportedPart } from "./reported-part";

/** How many times as wide as its box the timeline may get. */
const WIDEST = 64;
const MARK = ":is([data-statement], [data-event])";
const PLACE = ":not(text, title, svg, g)";

/** The timeline: the drawing is a stylesheet's width in a scroller, so zooming draws nothing anew. */
class ReportedTimeline extends ReportedPart {
  #zoom = 1;

  constructor() {
    super();
    this.addEventListener("click", (event) => this.#press(event));
    this.addEventListener("pointerover", (event) => this.#name(event.target as Element));
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

  /** Marks of a crowded timeline come without their words: the list has them. */
  #name(target: Element): void {
    const mark = target.closest<SVGElement>(`svg ${MARK}`);
    if (!mark || mark.querySelector("title")) return;
    const { statement, event } = mark.dataset;
    const id = CSS.escape(statement ?? event ?? "");
    const twin = this.querySelector(
      `.walk [data-${statement === undefined ? "event" : "statement"}="${id}"]`,
    );
    const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
    title.textContent = twin?.textContent ?? "";
    mark.prepend(title);
  }

  /** What a reader wants to see nearer, in px: what is chosen, else the middle of the marks in sight. */
  #wanted(box: Element): number {
    const left = box.getBoundingClientRect().left - box.scrollLeft;
    const centre = (mark: Element) => {
      const { left: from, right: to } = (mark.querySelector(PLACE) ?? mark).getBoundingClientRect();
      return (from + to) / 2 - left;
    };
    const selector = this.selected();
    const chosen = selector && box.querySelector(selector);
    if (chosen) return centre(chosen);
    const end = box.scrollLeft + box.clientWidth;
    const seen = [...box.querySelectorAll(MARK)]
      .map(centre)
      .filter((x) => x >= box.scrollLeft && x <= end)
      .sort((a, b) => a - b);
    return seen[seen.length >> 1] ?? box.scrollLeft + box.clientWidth / 2;
  }

  /** Brings what is wanted into the middle. */
  #scale(zoom: number): void {
    const boxes = [...this.querySelectorAll(".scroll")];
    const middles = boxes.map((b) => this.#wanted(b) / (b.scrollWidth || 1));
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

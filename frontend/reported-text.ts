import { ReportedPart } from "./reported-part";

/** How far below the upper edge a place is put that had to be scrolled to, as a share of the height. */
const UPPER = 0.25;

/** The original text: its marks follow the filter, its anatomy the selection. */
class ReportedText extends ReportedPart {
  #shown: Set<string> | null = null;

  /** Leaves the marks of these statements on and the others as plain text; null leaves all on. */
  marks(shown: string[] | null, state: string): void {
    this.#shown = shown && new Set(shown);
    this.#mark(this);
    this.refresh(this);
    this.dataset.state = state;
  }

  /** Gives these paragraphs this HTML and brings the first in view. */
  anatomy(paragraphs: Record<string, string>, first: string): void {
    const focused = this.#focused();
    for (const [key, html] of Object.entries(paragraphs)) {
      const paragraph = this.querySelector<HTMLElement>(`p[data-p="${CSS.escape(key)}"]`);
      if (!paragraph) continue;
      paragraph.innerHTML = html;
      this.#mark(paragraph);
    }
    this.refresh(this);
    if (focused && !this.contains(document.activeElement)) {
      this.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
    }
    const place = first && this.querySelector(`p[data-p="${CSS.escape(first)}"]`);
    if (place) this.#reveal(place.querySelector('[data-words="number"]') ?? place);
  }

  protected override drawn(): void {
    if (this.#shown) this.#mark(this);
    this.chosen();
  }

  protected override chosen(): void {
    const selector = this.selected();
    const place = selector && this.querySelector(selector);
    if (place) this.#reveal(place);
  }

  /** The focused number, as a selector: it is redrawn with its paragraph. */
  #focused(): string | null {
    const id = (document.activeElement as HTMLElement | null)?.dataset?.statement;
    return id !== undefined && this.contains(document.activeElement)
      ? `:is(a, button)[data-statement="${CSS.escape(id)}"]`
      : null;
  }

  #mark(inside: Element): void {
    const marks = "mark[data-statements], [data-statement]";
    for (const mark of inside.querySelectorAll<HTMLElement>(marks)) {
      const ids = (mark.dataset.statements ?? mark.dataset.statement ?? "").split(" ");
      mark.classList.toggle("off", this.#shown !== null && !ids.some((id) => this.#shown!.has(id)));
    }
  }

  /** Brings a place into view; a sheet that is only about to open is waited for. */
  #reveal(place: Element): void {
    if (this.checkVisibility()) this.#scroll(place);
    else requestAnimationFrame(() => this.checkVisibility() && this.#scroll(place));
  }

  /** Scrolls, where the text has a scroller of its own that one, so that the place can be read. */
  #scroll(place: Element): void {
    const own = /auto|scroll/.test(getComputedStyle(this).overflowY);
    const here = place.getBoundingClientRect();
    const box = own ? this.getBoundingClientRect() : { top: 0, bottom: innerHeight };
    const top = Math.max(box.top, 0);
    const bottom = Math.min(box.bottom, innerHeight);
    if (here.top >= top + 24 && here.bottom <= bottom - 72) return;
    const by = here.top - top - (bottom - top) * UPPER;
    (own ? this : window).scrollBy({ top: by, behavior: "instant" });
  }
}

customElements.define("reported-text", ReportedText);

import { ReportedPart } from "./reported-part";

/** How far below the upper edge a place is put that had to be scrolled to, as a share of the height. */
const UPPER = 0.25;
/** How near to an edge, in px, a place is too near to be read. */
const EDGE = 24;
/** In how many frames a place is looked at until it rests. */
const LOOKS = 4;
const MARK = "mark[data-statements], [data-statement], [data-event]";

/** The original text: its marks follow the filter, its anatomy the selection. */
export class ReportedText extends ReportedPart {
  /** Leaves the marks of these statements on and the others as plain text; null leaves all on. */
  marks(shown: string[] | null, state: string): void {
    const on = shown && new Set(shown);
    for (const mark of this.querySelectorAll<HTMLElement>(MARK)) {
      mark.classList.toggle("off", on !== null && !idsOf(mark).some((id) => on.has(id)));
    }
    this.refresh();
    this.#stop();
    this.dataset.state = state;
  }

  /** Gives these paragraphs other HTML, with or without anatomy, and brings one of them in view. */
  anatomy(paragraphs: Record<string, string>, first: string): void {
    const focused = this.#focused();
    for (const [key, html] of Object.entries(paragraphs)) {
      const paragraph = this.#paragraph(key);
      if (!paragraph) continue;
      const off = new Set([...paragraph.querySelectorAll<HTMLElement>(".off")].flatMap(idsOf));
      paragraph.innerHTML = html;
      for (const mark of paragraph.querySelectorAll<HTMLElement>(MARK)) {
        mark.classList.toggle(
          "off",
          idsOf(mark).every((id) => off.has(id)),
        );
      }
    }
    this.#explain();
    this.refresh();
    if (focused && !this.contains(document.activeElement)) {
      this.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
    }
    const place = this.#paragraph(first);
    if (place) this.#reveal(place.querySelector('[data-words="number"]') ?? place);
  }

  /** Brings the selection into view. */
  seek(): void {
    const selector = this.selected();
    const place = selector && this.querySelector(selector);
    if (place) this.#reveal(place);
  }

  /** Where no number takes the focus the text does, so that keys can scroll it. */
  #stop(): void {
    if (this.querySelector(":is(a, button):not(.off)")) this.removeAttribute("tabindex");
    else this.tabIndex = 0;
  }

  /** The legend names the kinds of words that are there. */
  #explain(): void {
    const legend = this.querySelector<HTMLElement>(".legend");
    if (!legend) return;
    const there = new Set<string>();
    for (const words of this.querySelectorAll<HTMLElement>("[data-words]")) {
      there.add(words.dataset.words!);
    }
    legend.hidden = there.size === 0;
    for (const kind of legend.querySelectorAll<HTMLElement>("[data-legend]")) {
      kind.hidden = !there.has(kind.dataset.legend!);
    }
  }

  #paragraph(key: string): HTMLElement | null {
    return this.querySelector(`p[data-p="${CSS.escape(key)}"]`);
  }

  /** A text that somebody has scrolled stays where it is. */
  protected override drawn(): void {
    this.#stop();
    const place = this.querySelector('[data-words="number"], .passage');
    if (place && this.#scroller().scrollTop === 0) this.#reveal(place);
  }

  protected override chosen(): void {
    this.seek();
  }

  /** The focused number, as a selector: it is redrawn with its paragraph. */
  #focused(): string | null {
    const id = (document.activeElement as HTMLElement | null)?.dataset?.statement;
    return id !== undefined && this.contains(document.activeElement)
      ? `:is(a, button)[data-statement="${CSS.escape(id)}"]`
      : null;
  }

  /**
   * Brings a place into view when all else has been drawn: a sheet may be about to open, and what
   * is asked before would be laid out twice. Far paragraphs take their height only when they are
   * near, so it looks again.
   */
  #reveal(place: Element, looks = LOOKS): void {
    if (looks === 0) return;
    requestAnimationFrame(() => {
      if (!this.checkVisibility() || !place.isConnected) return;
      this.#scroll(place);
      this.#reveal(place, looks - 1);
    });
  }

  #scroller(): Element {
    const own = /auto|scroll/.test(getComputedStyle(this).overflowY);
    return own ? this : document.documentElement;
  }

  /** Scrolls its own scroller, or the page where it has none, so that the place can be read. */
  #scroll(place: Element): void {
    const scroller = this.#scroller();
    const here = place.getBoundingClientRect();
    const box = scroller === this ? this.getBoundingClientRect() : { top: 0, bottom: innerHeight };
    const top = Math.max(box.top, 0);
    const bottom = Math.min(box.bottom, innerHeight);
    if (here.top >= top + EDGE && here.bottom <= bottom - EDGE) return;
    const by = here.top - top - (bottom - top) * UPPER;
    scroller.scrollBy({ top: by, behavior: "instant" });
  }
}

/** What a mark or a button belongs to. */
function idsOf(mark: HTMLElement): string[] {
  const { statements, statement, event } = mark.dataset;
  return (statements ?? statement ?? event ?? "").split(" ");
}

customElements.define("reported-text", ReportedText);

import { first, ROW, type Kind } from "./going";
import { remember, rememberScrolls } from "./remembering";
import { rove } from "./roving";

/** The last part of each name that has gone from the page: a filter may bring it back. */
const gone = new Map<string, ReportedPart>();

/**
 * A part of the dashboard whose HTML comes ready from the server. It adopts the nodes of the
 * server-drawn page, swaps them when told, and turns presses into `reported-go` events.
 */
export class ReportedPart extends HTMLElement {
  static readonly observedAttributes: readonly string[] = ["data-part"];

  #kind: Kind = "";
  #id = "";
  #alive = false;

  constructor() {
    super();
    // It does not bubble.
    this.addEventListener("toggle", () => this.#unfold() && this.refresh(), { capture: true });
  }

  connectedCallback(): void {
    this.#soon();
  }

  /** The live page may name its part only after it has put it in. */
  attributeChangedCallback(): void {
    if (this.isConnected) this.#soon();
  }

  disconnectedCallback(): void {
    this.#alive = false;
    if (this.dataset.part !== undefined && !this.closest("#first"))
      gone.set(this.dataset.part, this);
  }

  /** Replaces the content; focus, open details and scroll positions stay where they were. */
  show(html: string, state: string): void {
    const keep = remember(this);
    this.leave();
    this.innerHTML = html;
    keep();
    this.#alive = true;
    this.#come();
    if (state !== "") this.dataset.state = state;
  }

  /** Marks what is selected, and nothing else, as current. */
  choose(kind: Kind, id: string): void {
    const same = kind === this.#kind && id === this.#id;
    this.#kind = kind;
    this.#id = id;
    this.refresh();
    if (same) return;
    this.chosen();
    this.#keepFocusInSight();
  }

  /** Called when there is content: after adoption and after each `show`. */
  protected drawn(): void {}

  /** Called before the content goes. */
  protected leave(): void {}

  /** Called after the selection changed. */
  protected chosen(): void {}

  /** Puts the selection into all nodes, old and new. */
  protected refresh(): void {
    const selector = this.selected();
    for (const old of this.querySelectorAll('[aria-current="true"]')) {
      if (selector === null || !old.matches(selector)) old.removeAttribute("aria-current");
    }
    if (selector !== null) {
      for (const now of this.querySelectorAll(selector)) now.setAttribute("aria-current", "true");
    }
    rove(this);
  }

  /** The selector of all that shows the selection; null if nothing is selected. */
  protected selected(): string | null {
    if (this.#kind === "") return null;
    const id = CSS.escape(this.#id);
    const row = `[data-${this.#kind}="${id}"]`;
    return this.#kind === "statement" ? `${row}, mark[data-statements~="${id}"]` : row;
  }

  /** When all attributes are there, and before the next paint. */
  #soon(): void {
    queueMicrotask(() => this.isConnected && this.#awake());
  }

  #awake(): void {
    if (this.#alive || this.dataset.part === undefined) return;
    const current = this.hasChildNodes() || this.#adopt(this.dataset.part);
    this.#alive = true;
    this.#come();
    if (!current) this.#need();
  }

  /** New content is there: takes over the selection, or puts it in. */
  #come(): void {
    const current = this.querySelector<HTMLElement>(`:is(${ROW})[aria-current="true"]`);
    if (current && this.#kind === "") {
      this.#kind = current.dataset.statement === undefined ? "event" : "statement";
      this.#id = current.dataset.statement ?? current.dataset.event ?? "";
    }
    this.#unfold();
    this.refresh();
    this.drawn();
  }

  /**
   * What is long and closed stands there as text, and becomes elements when it is opened. After a
   * filter it does not even do that: then it is asked for.
   */
  #unfold(): boolean {
    const folded = [...this.querySelectorAll("details[open] > noscript")];
    for (const one of folded) {
      if (one.textContent === "") this.#need();
      else one.outerHTML = one.textContent;
    }
    return folded.length > 0;
  }

  /** Asks the live page for all that shall stand here. */
  #need(): void {
    if (first()?.contains(this)) return;
    const { part } = this.dataset;
    this.dispatchEvent(
      new CustomEvent("reported-need", { detail: { part }, bubbles: true, composed: true }),
    );
  }

  /** Takes over what is there already; false if that is nothing, or something older. */
  #adopt(name: string): boolean {
    const page = first();
    if (page?.contains(this)) return false;
    const old = page?.querySelector<HTMLElement>(`[data-part="${CSS.escape(name)}"]`);
    if (!page || !old) return this.#return(gone.get(name));
    rememberScrolls(page);
    const keep = old.contains(document.activeElement) && remember(old, this);
    const same = this.#take(old);
    old.remove();
    if (!page.querySelector("[data-part]")) page.remove();
    if (keep) keep();
    return same;
  }

  /** Takes over what was shown before, without the selection of that time. */
  #return(other: ReportedPart | undefined): boolean {
    for (const chosen of other?.querySelectorAll('[aria-current="true"]') ?? []) {
      chosen.removeAttribute("aria-current");
    }
    return this.#take(other);
  }

  /** Takes the nodes and attributes of another element; false if they are not what it shall show. */
  #take(other: HTMLElement | undefined): boolean {
    if (!other) return false;
    for (const { name, value } of other.attributes) {
      if (!this.hasAttribute(name)) this.setAttribute(name, value);
    }
    while (other.firstChild) this.append(other.firstChild);
    return other.dataset.key === this.dataset.key;
  }

  /** What was pressed may lie under the sheet that the press opened. */
  #keepFocusInSight(): void {
    const focused = document.activeElement;
    if (this.#kind === "" || !focused || !this.contains(focused)) return;
    requestAnimationFrame(() => {
      if (document.activeElement === focused) {
        focused.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
      }
    });
  }
}

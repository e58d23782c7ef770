import { first, ROW, type Kind } from "./going";
import { remember, rememberScrolls } from "./remembering";
import { rove } from "./roving";

/**
 * A part of the dashboard whose HTML comes ready from the server. It adopts the nodes of the
 * server-drawn page, swaps them when told, and turns presses into `reported-go` events.
 */
export class ReportedPart extends HTMLElement {
  static readonly observedAttributes: readonly string[] = ["data-part"];

  #kind: Kind = "";
  #id = "";
  #alive = false;

  connectedCallback(): void {
    this.#soon();
  }

  /** The live page may name its part only after it has put it in. */
  attributeChangedCallback(): void {
    if (this.isConnected) this.#soon();
  }

  disconnectedCallback(): void {
    this.#alive = false;
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
    if (!current) this.#need(this.dataset.part);
  }

  /** New content is there: takes over the selection, or puts it in. */
  #come(): void {
    const current = this.querySelector<HTMLElement>(`:is(${ROW})[aria-current="true"]`);
    if (current && this.#kind === "") {
      this.#kind = current.dataset.statement === undefined ? "event" : "statement";
      this.#id = current.dataset.statement ?? current.dataset.event ?? "";
    }
    this.refresh();
    this.drawn();
  }

  /** Asks the live page for what the server-drawn one does not hold. */
  #need(part: string): void {
    if (first()?.contains(this)) return;
    this.dispatchEvent(
      new CustomEvent("reported-need", { detail: { part }, bubbles: true, composed: true }),
    );
  }

  /** Takes the nodes of the server-drawn page over; false if there are none, or older ones. */
  #adopt(name: string): boolean {
    const page = first();
    if (!page || page.contains(this)) return false;
    const old = page.querySelector<HTMLElement>(`[data-part="${CSS.escape(name)}"]`);
    if (!old) return false;
    rememberScrolls(page);
    const keep = old.contains(document.activeElement) && remember(old, this);
    const same = old.dataset.key === this.dataset.key;
    for (const { name, value } of old.attributes) {
      if (!this.hasAttribute(name)) this.setAttribute(name, value);
    }
    while (old.firstChild) this.append(old.firstChild);
    old.remove();
    if (!page.querySelector("[data-part]")) page.remove();
    if (keep) keep();
    return same;
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

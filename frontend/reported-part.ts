import { first, ROW, type Kind } from "./going";
import { remember } from "./remembering";
import { rove } from "./roving";

/**
 * A part of the dashboard whose HTML comes ready from the server. It adopts the nodes of the
 * server-drawn page, swaps them when told, and turns presses into `reported-go` events.
 */
export class ReportedPart extends HTMLElement {
  #kind: Kind = "";
  #id = "";
  #alive = false;

  connectedCallback(): void {
    // The live page names its part just after it has put it in; still before the next paint.
    queueMicrotask(() => this.#awake());
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
    this.#current();
    rove(this);
    this.drawn();
    this.dataset.state = state;
  }

  /** Marks what is selected, and nothing else, as current. */
  choose(kind: Kind, id: string): void {
    this.#kind = kind;
    this.#id = id;
    this.#current();
    rove(this);
    this.chosen();
    this.#keepFocusInSight();
  }

  /** Called when there is content: after adoption and after each `show`. */
  protected drawn(): void {}

  /** Called before the content goes. */
  protected leave(): void {}

  /** Called after the selection changed. */
  protected chosen(): void {}

  /** Puts the selection into nodes that came after it was chosen. */
  protected refresh(inside: Element): void {
    this.#current(inside);
    rove(this);
  }

  /** The selector of all that shows the selection; null if nothing is selected. */
  protected selected(): string | null {
    if (this.#kind === "") return null;
    const id = CSS.escape(this.#id);
    const row = `[data-${this.#kind}="${id}"]`;
    return this.#kind === "statement" ? `${row}, mark[data-statements~="${id}"]` : row;
  }

  #awake(): void {
    if (this.#alive || !this.isConnected) return;
    if (!this.hasChildNodes()) this.#adopt();
    if (!this.hasChildNodes()) return;
    this.#alive = true;
    const current = this.querySelector<HTMLElement>(`:is(${ROW})[aria-current="true"]`);
    if (current && this.#kind === "") {
      this.#kind = current.dataset.statement === undefined ? "event" : "statement";
      this.#id = current.dataset.statement ?? current.dataset.event ?? "";
    }
    rove(this);
    this.drawn();
  }

  #adopt(): void {
    const page = first();
    const name = this.dataset.part;
    if (page?.contains(this) || name === undefined) return;
    const old = page?.querySelector<HTMLElement>(`[data-part="${CSS.escape(name)}"]`);
    if (!page || old?.dataset.key !== this.dataset.key) {
      old?.remove();
      this.#need(name);
    }
    if (!page || !old?.isConnected) return;
    const top = window.scrollY;
    const keep = remember(old, this);
    for (const { name, value } of old.attributes) {
      if (!this.hasAttribute(name)) this.setAttribute(name, value);
    }
    while (old.firstChild) this.append(old.firstChild);
    old.remove();
    if (!page.querySelector("[data-part]")) page.remove();
    keep();
    if (window.scrollY !== top) window.scrollTo({ top, behavior: "instant" });
  }

  /** What stands in the first HTML is not what the live page means: it must send its own. */
  #need(part: string): void {
    this.dispatchEvent(
      new CustomEvent("reported-need", { detail: { part }, bubbles: true, composed: true }),
    );
  }

  #current(inside: Element = this): void {
    const selector = this.selected();
    for (const old of inside.querySelectorAll('[aria-current="true"]')) {
      if (selector === null || !old.matches(selector)) old.removeAttribute("aria-current");
    }
    if (selector === null) return;
    for (const now of inside.querySelectorAll(selector)) now.setAttribute("aria-current", "true");
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

import { walk } from "./roving";

/** What is selected. */
export type Kind = "statement" | "event" | "";

/** What can be pressed to select: a statement or an event. */
export const ROW = "[data-statement], [data-event]";

const LINK = "[data-part] a[href]:is([data-statement], [data-event], .menu a)";

/** The server-drawn page, until the live page has taken all its parts. */
export const first = (): HTMLElement | null => document.getElementById("first");

/** Words of one or several statements, the shortest first. */
const MARK = "mark[data-statements]:not(.off)";

/** The statement that a press on marked words means: the shortest, then with each press the next. */
function marked(pressed: HTMLElement): string | undefined {
  const ids = pressed.dataset.statements?.split(" ");
  const now = new URLSearchParams(location.search).get("statement") ?? "";
  return ids?.[(ids.indexOf(now) + 1) % ids.length];
}

/** The names that the page lists under `data-choice` or `data-looks`. */
function names(from: Element, list: "choice" | "looks"): readonly string[] {
  return from.closest<HTMLElement>(".page")?.dataset[list]?.split(" ") ?? [];
}

/** The page's query without the parameters of these names, but with those that are given. */
function merged(
  without: readonly string[],
  parameters: readonly (readonly [string, string])[] = [],
): URLSearchParams {
  const query = new URLSearchParams(location.search);
  for (const name of without) query.delete(name);
  for (const [name, value] of parameters) query.append(name, value);
  return query;
}

/** The page's query with another selection, or with none. */
function selecting(from: Element, kind: Kind, id: string): URLSearchParams {
  return merged(names(from, "choice"), kind === "" ? [] : [[kind, id]]);
}

/** All that a query says of these parameters. */
function pairs(query: URLSearchParams, of: readonly string[]): [string, string][] {
  return [...query].filter(([name]) => of.includes(name));
}

/**
 * The query of a link, which may be older than what the page shows: `data-only` names the one
 * parameter that it changes, `data-keep` those that stay as they are now. A value of a filter comes
 * or goes, so that two quick presses are both meant; with it go the parameters of `data-drop`.
 */
function following(link: HTMLElement): URLSearchParams {
  const { searchParams: asked } = new URL(link.getAttribute("href") ?? "", document.baseURI);
  const now = new URLSearchParams(location.search);
  const { only, filter, value } = link.dataset;
  if (filter !== undefined && value !== undefined) {
    const drop = link.closest<HTMLElement>("[data-drop]")?.dataset.drop?.split(" ") ?? [];
    const chosen = pairs(now, [filter]);
    const others = chosen.filter(([, one]) => one !== value);
    if (others.length === chosen.length) others.push([filter, value]);
    return merged([...drop, filter], others);
  }
  if (only !== undefined) return merged([only], pairs(asked, [only]));
  const keep = link.closest<HTMLElement>("[data-keep]")?.dataset.keep?.split(" ") ?? [];
  for (const name of keep) asked.delete(name);
  for (const [name, value] of pairs(now, keep)) asked.append(name, value);
  return asked;
}

/** What was pressed, and how far below the window's edge it was. */
let pressed: { element: Element; top: number } | null = null;

/** Keeps what was pressed where it was when something above it has grown or shrunk. */
export function steady(): void {
  if (pressed?.element.isConnected && pressed.element.checkVisibility()) {
    const by = pressed.element.getBoundingClientRect().top - pressed.top;
    if (Math.abs(by) >= 1) window.scrollBy({ top: by, behavior: "instant" });
  }
  pressed = null;
}

/** Tells the live page where to go and writes it into the address; false if there is none yet. */
function go(from: Element, query: URLSearchParams): boolean {
  if (first()?.contains(from)) return false;
  pressed = { element: from, top: from.getBoundingClientRect().top };
  const search = query.size > 0 ? "?" + query : "";
  if (search !== location.search) {
    // The address first: should the session be gone, the page loads anew in the state asked for.
    history.pushState(history.state, "", location.pathname + search);
    window.dispatchEvent(new CustomEvent("vaadin-navigated"));
  }
  from.dispatchEvent(
    new CustomEvent("reported-go", {
      detail: { query: search || "?" },
      bubbles: true,
      composed: true,
    }),
  );
  return true;
}

/** Without a live page the browser goes there itself. */
function leave(query: URLSearchParams): void {
  location.assign(location.pathname + "?" + query);
}

/** Whether it is a press that the page answers itself: modified ones stay the browser's. */
export function plain(event: MouseEvent): boolean {
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified;
}

function onClick(event: MouseEvent): void {
  if (!plain(event) || !(event.target instanceof Element)) return;
  const pressed = event.target.closest<HTMLElement>(
    `${ROW}, ${MARK}, a[data-go], a[href], button, summary`,
  );
  const part = pressed?.closest("[data-part]");
  if (!pressed || !part) return;
  const { event: happening, skip } = pressed.dataset;
  const statement = pressed.dataset.statement ?? marked(pressed);
  if (skip !== undefined && skipTo(skip)) return event.preventDefault();
  const reading = !pressed.matches("a, button") && getSelection()?.isCollapsed === false;
  if (reading) return;
  if (statement !== undefined || happening !== undefined) {
    const kind = statement === undefined ? "event" : "statement";
    const query = selecting(pressed, kind, statement ?? happening!);
    if (go(pressed, query)) event.preventDefault();
    else if (!pressed.matches("[href], button")) leave(query);
  } else if (pressed.matches("a[data-go]") && go(pressed, following(pressed))) {
    event.preventDefault();
  }
}

/** Puts the focus at a part; false if it is not there. */
function skipTo(id: string): boolean {
  const part = document.getElementById(id);
  if (!part) return false;
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView({ block: "start", behavior: "instant" });
  return true;
}

/** Enter in a field says change and submit; what is asked for already is not asked again. */
function onForm(event: Event): void {
  const source = event.target instanceof Element ? event.target : null;
  const form = source?.closest<HTMLFormElement>("form[data-go]");
  if (!form || !form.closest("[data-part]") || first()?.contains(form)) return;
  const submitter = event instanceof SubmitEvent ? event.submitter : null;
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value === "string" && value.trim() !== "") query.append(name, value);
  }
  if (event.type === "submit") event.preventDefault();
  if ("?" + query !== (location.search || "?")) go(form, query);
}

/** Escape closes the open filter in which the focus is, else drops the selection. */
function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
  if (event.key !== "Escape") return walk(event);
  const page = document.querySelector(".page[data-selected]");
  const inside = document.activeElement?.closest<HTMLDetailsElement>("details[open]");
  if (inside) {
    inside.open = false;
    inside.querySelector("summary")?.focus();
  } else if (page) {
    const part = page.querySelector("[data-part]");
    const query = selecting(page, "", "");
    if (part && !go(part, query)) leave(query);
  }
}

/** A drawing outlives the filter it was drawn under: its links lead on from where the page is now. */
function onWay(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest(LINK) : null;
  if (!(link instanceof HTMLElement || link instanceof SVGElement) || first()?.contains(link))
    return;
  const { statement, event: happening } = link.dataset;
  if (statement === undefined && happening === undefined) {
    lead(link);
    return;
  }
  const kind = statement === undefined ? "event" : "statement";
  const query = selecting(link, kind, statement ?? happening!);
  link.setAttribute("href", location.pathname + "?" + query);
}

/** An entry of a menu: the page as it is, to be copied, or the rows that it shows on their own. */
function lead(entry: Element): void {
  const query = merged(entry.hasAttribute("data-copy") ? [] : names(entry, "looks"));
  const asked = query.size === 0 ? "" : `?${query}`;
  for (const name of ["href", "data-copy"]) {
    const address = entry.getAttribute(name);
    if (address !== null)
      entry.setAttribute(name, address.replace(/^([^?#]*)(\?[^#]*)?/, `$1${asked}`));
  }
}

// Before any router that would follow the link.
document.addEventListener("click", onClick, { capture: true });
document.addEventListener("submit", onForm);
document.addEventListener("change", onForm);
document.addEventListener("keydown", onKey);
document.addEventListener("pointerover", onWay, { passive: true });
document.addEventListener("focusin", onWay);
// Parts adopt what is theirs before.
document.addEventListener("reported-ready", () => setTimeout(() => first()?.remove()));

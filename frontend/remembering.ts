/** What tells one control from another across two drawings of the same part. */
const KEYS = [
  "id",
  "name",
  "value",
  "data-key",
  "data-filter",
  "data-value",
  "data-statement",
  "data-event",
  "data-figure",
  "data-zoom",
  "data-pan",
  "data-copy",
  "data-ask",
  "download",
];

/** What has been scrolled: to ask everything for its position would lay the page out each time. */
const scrolled = new WeakSet<EventTarget>();
document.addEventListener("scroll", (event) => event.target && scrolled.add(event.target), {
  capture: true,
  passive: true,
});

/**
 * Notes focus, open details and scroll positions inside a part; the answer puts them back, also
 * into another part that took the nodes over.
 */
export function remember(from: HTMLElement, to: HTMLElement = from): () => void {
  const focused = from.contains(document.activeElement)
    ? (document.activeElement as HTMLElement)
    : null;
  const key = focused && keyOf(focused);
  const typed = focused instanceof HTMLInputElement ? textOf(focused) : null;
  const open = [...from.querySelectorAll("details[open]")].map(keyOf);
  const scrolls = scrollers(from).map((e) =>
    scrolled.has(e) ? ([e.scrollLeft, e.scrollTop] as const) : null,
  );
  return () => {
    for (const details of to.querySelectorAll("details")) {
      if (open.includes(keyOf(details))) details.open = true;
    }
    scrollers(to).forEach((e, i) => {
      const [left, top] = scrolls[i] ?? [];
      if (left !== undefined) e.scrollTo({ left, top, behavior: "instant" });
    });
    if (!focused || document.activeElement === focused) return;
    const heir = to.contains(focused) ? focused : find(to, key);
    if (heir instanceof HTMLInputElement && typed) restore(heir, typed);
    if (!heir) to.tabIndex = -1;
    (heir ?? to).focus({ preventScroll: true });
  };
}

/** A text field with its text and caret, which a new drawing must not take from who is typing. */
function textOf(field: HTMLInputElement): { value: string; start: number; end: number } | null {
  return field.selectionStart === null
    ? null
    : { value: field.value, start: field.selectionStart, end: field.selectionEnd ?? 0 };
}

function restore(field: HTMLInputElement, text: { value: string; start: number; end: number }) {
  if (field.selectionStart === null) return;
  field.value = text.value;
  field.setSelectionRange(text.start, text.end);
}

/** Whether the scroll positions of the server-drawn page have been noted. */
let noted = false;

/**
 * Notes where everything in the server-drawn page is scrolled to, and puts it back as soon as all
 * parts have been taken over: asking after each of them would lay the whole page out each time.
 */
export function rememberScrolls(page: HTMLElement): void {
  if (noted) return;
  noted = true;
  const top = window.scrollY;
  const moved = [...page.querySelectorAll<HTMLElement>("[data-part], .scroll")]
    .map((element) => ({ element, left: element.scrollLeft, top: element.scrollTop }))
    .filter(({ left, top }) => left !== 0 || top !== 0);
  queueMicrotask(() => {
    for (const { element, left, top } of moved) {
      const part = CSS.escape(element.dataset.part ?? "");
      const heir = part ? document.querySelector(`[data-part="${part}"]`) : element;
      heir?.scrollTo({ left, top, behavior: "instant" });
    }
    if (window.scrollY !== top) window.scrollTo({ top, behavior: "instant" });
  });
}

/** The element itself and the scrollers in it, in the order of the document. */
function scrollers(part: HTMLElement): Element[] {
  return [part, ...part.querySelectorAll(".scroll")];
}

/** A selector that finds the same control in another drawing of its part. */
function keyOf(element: Element): string {
  const keys = KEYS.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [`[${name}="${CSS.escape(value)}"]`];
  });
  if (keys.length > 0) return element.localName + keys.join("");
  if (element.localName === "summary" && element.parentElement) {
    return keyOf(element.parentElement) + " > summary";
  }
  return [element.localName, ...element.classList].join(".");
}

function find(part: HTMLElement, key: string | null): HTMLElement | null {
  return key === null ? null : part.querySelector<HTMLElement>(key);
}

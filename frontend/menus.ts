const MENU = "details.menu[open]";
const ENTRY = ":scope > div a";

function openMenu(): HTMLDetailsElement | null {
  return document.querySelector<HTMLDetailsElement>(MENU);
}

/** Closes a menu; the focus goes back to where it was opened if it was inside. */
function close(menu: HTMLDetailsElement): void {
  const inside = menu.contains(document.activeElement);
  menu.open = false;
  if (inside) menu.querySelector("summary")?.focus({ preventScroll: true });
}

/** A press elsewhere closes. */
document.addEventListener("pointerdown", (event) => {
  const menu = openMenu();
  if (menu && !menu.contains(event.target as Node)) menu.open = false;
});

/** So does the focus when it goes elsewhere. */
document.addEventListener("focusin", (event) => {
  const menu = openMenu();
  if (menu && !menu.contains(event.target as Node)) menu.open = false;
});

/** And an entry that was pressed: what it does, others do. */
document.addEventListener("click", (event) => {
  const entry = event.target instanceof Element ? event.target.closest(`${MENU} > div a`) : null;
  const menu = entry?.closest<HTMLDetailsElement>(MENU);
  if (menu) close(menu);
});

/** What has opened comes into sight whole. */
document.addEventListener(
  "toggle",
  (event) => {
    const menu =
      event.target instanceof Element && event.target.matches(MENU) ? event.target : null;
    menu?.querySelector(":scope > div")?.scrollIntoView({ block: "nearest", behavior: "instant" });
  },
  { capture: true },
);

/** Arrow keys walk a menu, the one down opens it, Escape closes it. */
function onKey(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const focused = document.activeElement;
  const menu = focused?.closest<HTMLDetailsElement>("details.menu");
  if (event.key === "Escape") {
    const open = openMenu();
    if (!open) return;
    close(open);
  } else if (!menu || !walk(menu, focused!, event.key)) {
    return;
  }
  event.preventDefault();
}

function walk(menu: HTMLDetailsElement, focused: Element, key: string): boolean {
  if (!menu.open && key !== "ArrowDown") return false;
  menu.open = true;
  const entries = [...menu.querySelectorAll<HTMLElement>(ENTRY)];
  const at = entries.indexOf(focused as HTMLElement);
  const last = entries.length - 1;
  const next = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at < 0 ? last : at - 1,
    ArrowLeft: at < 0 ? last : at - 1,
    Home: 0,
    End: last,
  }[key];
  if (next === undefined) return false;
  entries[(next + entries.length) % entries.length]?.focus();
  return true;
}

// Before the page takes Escape for its selection.
document.addEventListener("keydown", onKey, { capture: true });

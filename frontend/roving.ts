/** Members of a roving group; drawn rows are hidden from keyboards and stay out. */
const ITEM = ":is(a, button):is([data-statement], [data-event]):not(.off, svg *)";
/** One stop for the Tab key in each group: what is selected, else what had it, else the first. */
export function rove(part: HTMLElement): void {
  const groups = [...part.querySelectorAll("[data-roving]")];
  if (part.hasAttribute("data-roving")) groups.push(part);
  for (const group of groups) {
    const stop =
      group.querySelector('[aria-current="true"]' + ITEM) ??
      group.querySelector('[tabindex="0"]' + ITEM) ??
      group.querySelector(ITEM);
    // Of thousands nearly all have theirs already.
    for (const item of group.querySelectorAll(':not([tabindex="-1"])' + ITEM)) {
      if (item !== stop) item.setAttribute("tabindex", "-1");
    }
    if (stop?.getAttribute("tabindex") !== "0") stop?.setAttribute("tabindex", "0");
  }
}

/** Moves the focus inside a roving group. */
export function walk(event: KeyboardEvent): void {
  const item = event.target instanceof Element ? event.target.closest<HTMLElement>(ITEM) : null;
  const group = item?.closest("[data-roving]");
  if (!item || !group || event.altKey || event.ctrlKey || event.metaKey) return;
  const items = [...group.querySelectorAll<HTMLElement>(ITEM)];
  const back = getComputedStyle(group).direction === "rtl" ? "ArrowRight" : "ArrowLeft";
  const onward = back === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
  const at = items.indexOf(item);
  const next = {
    ArrowUp: at - 1,
    [back]: at - 1,
    ArrowDown: at + 1,
    [onward]: at + 1,
    Home: 0,
    End: items.length - 1,
  }[event.key];
  const target = next === undefined ? undefined : items[next];
  if (next === undefined) return;
  event.preventDefault();
  if (!target) return;
  item.setAttribute("tabindex", "-1");
  target.setAttribute("tabindex", "0");
  target.focus();
}

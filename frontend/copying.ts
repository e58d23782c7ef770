/** How long a confirmation stays, in milliseconds. */
const CONFIRMED = 2000;

let timer = 0;

/** Says that something was copied. Made before it is needed: some readers miss a new region. */
const said = document.createElement("div");
said.className = "said";
said.setAttribute("role", "status");
document.body.append(said);

/** Behind an open dialog nothing is heard and nothing can be selected. */
function place(): HTMLElement {
  return document.querySelector<HTMLElement>("dialog[open]") ?? document.body;
}

/** Puts the confirmations where they are heard: into the dialog that is open, else the page. */
export function settle(): void {
  const parent = place();
  if (said.parentElement !== parent) parent.append(said);
}

/** Says a confirmation for two seconds, beside the button and to screen readers. */
function confirm(button: HTMLElement): void {
  settle();
  const { left, top, right } = button.getBoundingClientRect();
  said.textContent = button.closest<HTMLElement>("[data-copied]")?.dataset.copied ?? "";
  const width = said.offsetWidth;
  said.style.left = `${Math.max(8, Math.min(left, Math.max(right, width) - width))}px`;
  said.style.top = `${Math.max(8, top - 36)}px`;
  clearTimeout(timer);
  timer = window.setTimeout(() => (said.textContent = ""), CONFIRMED);
}

/** Copies; where the page is not served securely, by the old command. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement("textarea");
    const focused = document.activeElement as HTMLElement | null;
    field.value = text;
    field.style.position = "fixed";
    field.style.opacity = "0";
    place().append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    focused?.focus({ preventScroll: true });
    return done;
  }
}

/** A button copies what it holds, or the field that it stands by. */
document.addEventListener("click", (event) => {
  const pressed = event.target instanceof Element ? event.target : null;
  const button = pressed?.closest<HTMLElement>("[data-copy], [data-copies]");
  if (!button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const field = button.parentElement?.querySelector("textarea");
  const text = button.dataset.copy ?? field?.value ?? "";
  void copy(text).then((done) => done && confirm(button));
});

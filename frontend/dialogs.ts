import { settle } from "./copying";
import css from "./dialogs.css?inline";
import { first, plain } from "./going";
import { remember } from "./remembering";

/** Asks the live page for the content of a dialog; false if there is no live page yet. */
function ask(what: string): boolean {
  const page = [...document.querySelectorAll(".page")].find((one) => !first()?.contains(one));
  page?.dispatchEvent(new CustomEvent("reported-ask", { detail: { ask: what } }));
  return page !== undefined;
}

let dialog: HTMLDialogElement | null = null;

/** Shows what the server has written; a dialog that is open changes, and the focus stays. */
export function open(html: string): void {
  const box = (dialog ??= made());
  const keep = box.open ? remember(box) : null;
  box.firstElementChild!.innerHTML = html;
  keep?.();
  fit();
  if (!box.open) {
    box.showModal();
    settle();
  }
}

function made(): HTMLDialogElement {
  const box = document.createElement("dialog");
  box.setAttribute("aria-labelledby", "dialog-title");
  box.append(document.createElement("div"));
  box.addEventListener("click", ({ target }) => {
    const shut = target instanceof Element && target.closest("[data-shut]");
    if (target === box || shut) box.close();
  });
  box.addEventListener("change", () => {
    const form = box.querySelector<HTMLFormElement>("form[data-ask]");
    if (form) ask(`${form.dataset.ask}&${new URLSearchParams([...entries(form)])}`);
  });
  // A field is there to be copied.
  box.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLTextAreaElement) target.select();
  });
  box.addEventListener("close", () => {
    settle();
    box.firstElementChild!.replaceChildren();
  });
  const style = document.createElement("style");
  // Vite gives a string, whatever Vaadin's types call it.
  style.textContent = String(css);
  document.head.append(style);
  document.body.append(box);
  return box;
}

function* entries(form: HTMLFormElement): Generator<[string, string]> {
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") yield [name, value];
  }
}

/** How high the preview's page was last: a choice shows it anew, and nothing should jump. */
let height = 0;

function fit(): void {
  const frame = dialog?.querySelector("iframe");
  if (frame && height > 0 && dialog?.open) frame.style.height = `${height}px`;
}

/** The preview tells how high its page is. */
window.addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
  const frame = dialog?.querySelector("iframe");
  if (!frame || source !== frame.contentWindow || origin !== location.origin) return;
  const told = data as { type?: unknown; height?: unknown } | null;
  if (told?.type !== "reported-figures" || typeof told.height !== "number") return;
  height = told.height;
  fit();
});

/** The focus is where the dialog was asked for, so that it returns there. */
document.addEventListener(
  "click",
  (event) => {
    const pressed = event.target instanceof Element ? event.target : null;
    const button = pressed?.closest<HTMLElement>(":is(a, button)[data-ask]");
    if (!button || first()?.contains(button) || !plain(event)) return;
    if (ask(button.dataset.ask ?? "")) event.preventDefault();
  },
  { capture: true },
);

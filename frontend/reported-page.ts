import "./copying";
import { open } from "./dialogs";
import { steady, type Kind } from "./going";
import "./menus";
import { ReportedPart } from "./reported-part";
import { ReportedText } from "./reported-text";

/** Where the reader's theme is kept; `theme.js` reads it before the first paint. */
const THEME = "reported-theme";

/**
 * The page around its parts. It hears of new versions of the dossier (`data-changes`, an address of
 * server-sent events; `data-version`, what they told last) and tells them as `reported-changed`.
 */
class ReportedPage extends HTMLElement {
  static readonly observedAttributes: readonly string[] = ["data-changes", "data-language"];

  #source: EventSource | null = null;
  readonly #listen = (): void => {
    this.#close();
    if (!document.hidden) this.#open();
  };

  connectedCallback(): void {
    document.addEventListener("visibilitychange", this.#listen);
    this.addEventListener("click", this.#again);
    this.#listen();
  }

  disconnectedCallback(): void {
    document.removeEventListener("visibilitychange", this.#listen);
    this.removeEventListener("click", this.#again);
    this.#close();
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    if (!this.isConnected) return;
    if (name === "data-changes") this.#listen();
    else if (value) document.documentElement.lang = value;
  }

  /** Marks what is selected, and nothing else, as current in all parts. */
  choose(kind: Kind, id: string): void {
    for (const part of this.querySelectorAll("[data-part]")) {
      if (part instanceof ReportedPart) part.choose(kind, id);
    }
    steady();
  }

  /** Opens a dialog that the server has written, or changes it. */
  open(html: string): void {
    open(html);
  }

  /** Who presses what is selected already wants to see it in the text again. */
  readonly #again = (event: Event): void => {
    const pressed = (event.target as Element).closest('[aria-current="true"]');
    const text = pressed && this.querySelector("reported-text");
    if (text instanceof ReportedText && !text.contains(pressed)) text.seek();
  };

  /** The server-drawn page does not listen; a hidden one gives its connection back. */
  #open(): void {
    const address = this.dataset.changes;
    if (!address || this.closest("#first")) return;
    this.#source = new EventSource(address);
    this.#source.addEventListener("version", ({ data: version }: MessageEvent<string>) => {
      if (version === this.dataset.version) return;
      this.dataset.version = version;
      this.dispatchEvent(
        new CustomEvent("reported-changed", { detail: { version }, bubbles: true, composed: true }),
      );
    });
  }

  #close(): void {
    this.#source?.close();
    this.#source = null;
  }
}

/** The theme the reader chose; `auto` follows the system. */
function theme(): string {
  return document.documentElement.dataset.theme ?? "auto";
}

function setTheme(choice: string): void {
  if (choice === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  try {
    localStorage.setItem(THEME, choice);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
  pressThemes();
}

/** Says on each theme button whether it is the one in force. */
function pressThemes(): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-theme-choice]")) {
    button.setAttribute("aria-pressed", String(button.dataset.themeChoice === theme()));
  }
}

document.addEventListener("click", (event) => {
  const pressed = event.target instanceof Element ? event.target : null;
  const button = pressed?.closest<HTMLElement>("[data-theme-choice]");
  if (button) setTheme(button.dataset.themeChoice ?? "auto");
});

pressThemes();
document.addEventListener("reported-drawn", pressThemes);
customElements.define("reported-page", ReportedPage);

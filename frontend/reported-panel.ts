import { ReportedPart } from "./reported-part";

/** A part that is HTML and nothing more: header, filters, notices, sentence card, list. */
class ReportedPanel extends ReportedPart {
  /** The page puts into buttons what only the browser knows. */
  protected override drawn(): void {
    this.dispatchEvent(new CustomEvent("reported-drawn", { bubbles: true, composed: true }));
  }
}

customElements.define("reported-panel", ReportedPanel);

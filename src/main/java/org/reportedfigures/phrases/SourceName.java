package org.reportedfigures.phrases;

import org.reportedfigures.figures.Document;
import org.reportedfigures.html.Html;

/** A document as a source line names it: title, publisher, date; a link where it has an address. */
public record SourceName(Document document, HtmlPhrases html) {
    public Html write() {
        Html name = html.document(document);
        return document.webAddress()
                .map(url -> Html.of("<a href=\"%s\" rel=\"external\">%s</a>", url, name))
                .orElse(name);
    }
}

package org.reportedfigures.phrases;

import java.util.Locale;
import org.reportedfigures.figures.Document;
import org.reportedfigures.html.Html;

/** A document as a source line names it: title, publisher, date; a link where it has an address. */
public record SourceName(Document document, HtmlPhrases html) {
    public Html write() {
        Html name = html.document(document);
        String url = document.url();
        return url != null && isWeb(url)
                ? Html.of("<a href=\"%s\" rel=\"external\">%s</a>", url, name)
                : name;
    }

    private static boolean isWeb(String url) {
        String start = url.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }
}

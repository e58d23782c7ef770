package org.reportedfigures.charts;

import java.util.Locale;
import org.reportedfigures.figures.Document;

/** A document as a source line names it: title, publisher, date; a link where it has an address. */
record SourceName(Document document, Phrases html) {
    String write() {
        String name = html.document(document);
        String url = document.url();
        return url != null && isWeb(url)
                ? "<a href=\"%s\" rel=\"external\">%s</a>".formatted(RowLink.escape(url), name)
                : name;
    }

    private static boolean isWeb(String url) {
        String start = url.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }
}

package org.reportedfigures.charts;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Texts;

/** A document as a source line names it: title, publisher, date; a link where it has an address. */
record SourceName(Document document, Phrases html) {
    String write() {
        String publisher = document.publisher();
        String name =
                Stream.of(
                                document.title().isEmpty()
                                        ? html.wording().say("word.original")
                                        : html.text(document.title()),
                                publisher == null
                                        ? ""
                                        : html.text(Texts.of(document.language(), publisher)),
                                document.published() == null
                                        ? ""
                                        : html.date(document.published()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
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

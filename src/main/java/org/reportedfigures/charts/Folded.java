package org.reportedfigures.charts;

import org.reportedfigures.figures.Dossier;

/**
 * Something long that opens when it is wanted.
 *
 * <p>Of a large dossier it stands in a {@code <noscript>}: all there for readers without scripts,
 * for all others one text until they open it. Rows that nobody looks at would be most of a large
 * page's elements.
 *
 * @param style class of the {@code <details>}
 * @param summary HTML
 * @param content HTML
 */
record Folded(String style, String summary, String content) {
    String of(Dossier dossier) {
        return "<details class=\"%s\"><summary>%s</summary>%s</details>"
                .formatted(
                        style,
                        summary,
                        Burden.isHeavy(dossier) ? "<noscript>" + content + "</noscript>" : content);
    }
}

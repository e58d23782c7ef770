package org.reportedfigures.charts;

import org.reportedfigures.figures.Dossier;
import org.reportedfigures.html.Hole;
import org.reportedfigures.html.Html;

/**
 * Something long that opens when it is wanted.
 *
 * <p>Of a large dossier it stands in a {@code <noscript>}: all there for readers without scripts,
 * for all others one text until they open it. Rows that nobody looks at would be most of a large
 * page's elements.
 *
 * @param style class of the {@code <details>}
 */
public record Disclosure(String style, Html summary, Html content) {
    public Html of(Dossier dossier) {
        return Html.of(
                "<details class=\"%s\"><summary>%s</summary>%s</details>",
                style,
                summary,
                SizePolicy.isHeavy(dossier)
                        ? Html.of("<noscript>%s</noscript>", Html.hole(new Hole.Folded(content)))
                        : content);
    }
}

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
    /** So many rows and their elements are no burden for a page. */
    private static final int MOST_UNFOLDED = 200;

    String of(Dossier dossier) {
        int statements = dossier.figures().stream().mapToInt(f -> f.statements().size()).sum();
        boolean large = statements + dossier.events().size() > MOST_UNFOLDED;
        return "<details class=\"%s\"><summary>%s</summary>%s</details>"
                .formatted(
                        style, summary, large ? "<noscript>" + content + "</noscript>" : content);
    }
}

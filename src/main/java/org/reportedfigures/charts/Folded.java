package org.reportedfigures.charts;

/**
 * Something long that opens when it is wanted.
 *
 * <p>It stands in a {@code <noscript>}: all there for readers without scripts, for all others one
 * text until they open it. Rows that nobody looks at would be most of a large page's elements.
 *
 * @param style class of the {@code <details>}
 * @param summary HTML
 * @param content HTML
 */
record Folded(String style, String summary, String content) {
    String write() {
        return "<details class=\"%s\"><summary>%s</summary><noscript>%s</noscript></details>"
                .formatted(style, summary, content);
    }
}

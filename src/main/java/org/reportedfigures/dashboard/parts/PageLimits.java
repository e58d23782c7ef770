package org.reportedfigures.dashboard.parts;

import java.util.List;
import org.reportedfigures.html.Html;
import org.reportedfigures.phrases.Phrases;

/** How many choices of a kind a page offers: values of a facet, texts, corrections. */
final class PageLimits {
    static final int MOST_CHOICES = 100;

    private PageLimits() {}

    /** The first of those, at most {@link #MOST_CHOICES}. */
    static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST_CHOICES, all.size()));
    }

    /** A paragraph that only the first are there, or nothing where all are. */
    static Html rest(int count, Phrases phrases) {
        return count <= MOST_CHOICES
                ? Html.NONE
                : Html.of(
                        "<p class=\"quiet\">%s</p>",
                        phrases.wording()
                                .said(
                                        "page.cut",
                                        phrases.count(MOST_CHOICES),
                                        phrases.count(count)));
    }
}

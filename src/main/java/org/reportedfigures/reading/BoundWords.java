package org.reportedfigures.reading;

import java.util.Arrays;
import java.util.Set;
import org.reportedfigures.figures.Bound;

/**
 * The words that bound a number, and those that call it an estimate.
 *
 * @param before what stands before the number: "about"
 * @param after what stands behind it, its unit or its noun: से अधिक, "or more"
 * @param aboutScales scales that say it themselves: "une vingtaine"
 * @param skips what may stand between a bound and its number
 * @param estimateBefore what calls the number behind it an estimate
 * @param estimate what does so elsewhere in the sentence
 */
record BoundWords(
        Phrases<Bound> before,
        Phrases<Bound> after,
        Set<String> aboutScales,
        Phrases<String> skips,
        Phrases<String> estimateBefore,
        Set<String> estimate) {
    static BoundWords of(LexiconFile file) {
        return new BoundWords(
                file.phrases("bound before", BoundWords::bound),
                file.phrases("bound after", BoundWords::bound),
                file.words("about scales"),
                file.phrases("bound skips", k -> k),
                file.phrases("estimate before", k -> k),
                file.words("estimate"));
    }

    private static Bound bound(String id) {
        return Arrays.stream(Bound.values())
                .filter(bound -> bound.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no bound " + id + " in a lexicon"));
    }
}

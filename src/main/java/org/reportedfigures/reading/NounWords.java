package org.reportedfigures.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of nouns behind a number.
 *
 * @param lastIsHead whether the last word of a group is its noun (सैन्य निर्माण श्रमिक), else the
 *     first plural ("construction workers")
 * @param ends words that follow the noun, never part of it
 * @param endings what only a noun ends in
 * @param plurals plurals without their usual ending
 * @param notPlurals words that only look like a plural
 * @param skips words that may stand between the number and the noun
 * @param definite "the"
 * @param pluralEndings what plurals end in
 * @param noPluralEndings endings that only look like those: "ss"
 * @param per what divides a unit: "km per hour"
 */
record NounWords(
        boolean lastIsHead,
        Set<String> ends,
        List<String> endings,
        Set<String> plurals,
        Set<String> notPlurals,
        Set<String> skips,
        Set<String> per,
        Set<String> definite,
        Set<String> pluralEndings,
        Set<String> noPluralEndings) {
    private static Set<String> ends(LexiconFile file) {
        var ends = new HashSet<>(file.words("noun ends"));
        ends.addAll(file.words("weekdays"));
        ends.addAll(file.words("months"));
        return Set.copyOf(ends);
    }

    static NounWords of(LexiconFile file) {
        return new NounWords(
                file.traits().contains(Trait.NOUN_LAST),
                ends(file),
                List.copyOf(file.words("noun endings")),
                file.words("plurals"),
                file.words("not plurals"),
                file.words("noun skips"),
                file.words("per"),
                file.words("definite articles"),
                file.words("plural endings"),
                file.words("no plural endings"));
    }
}

package org.reportedfigures.reading;

import java.util.Map;
import java.util.Set;

/**
 * The words that make a range of two numbers.
 *
 * @param between what stands between its ends: "to", "-"
 * @param signs those of them that are signs
 * @param before what announces one: "between"
 * @param and what stands between its ends where it is announced
 * @param but what may stand besides between two bounds: "more than 5 but less than 7"
 * @param or what stands between two numbers of one scale: "two or three hundred"
 * @param after what closes one: के बीच
 * @param change words that make "from 5 to 10" a change, not a range
 * @param years what stands before a year, from which on something is counted
 * @param below what makes a number that stands behind "from zero" negative: शून्य से 5 नीचे
 * @param besideZero what tells the sign before zero: "20 degrees below zero"
 * @param pairs whether two numbers side by side are a range: दो तीन लाख
 */
record RangeWords(
        Phrases<String> between,
        Set<String> signs,
        Set<String> before,
        Set<String> and,
        Set<String> but,
        Set<String> or,
        Phrases<String> after,
        Set<String> change,
        Set<String> years,
        Set<String> below,
        Map<String, String> besideZero,
        boolean pairs) {
    static RangeWords of(LexiconFile file) {
        return new RangeWords(
                file.phrases("range", k -> k),
                file.words("range sign"),
                file.words("range before"),
                file.words("range and"),
                file.words("range but"),
                file.words("range or"),
                file.phrases("range after", k -> k),
                file.words("change"),
                file.words("range years"),
                file.words("below zero"),
                file.meanings("beside zero"),
                file.traits().contains(Trait.PAIRS_ARE_RANGES));
    }
}

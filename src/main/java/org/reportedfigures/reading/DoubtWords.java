package org.reportedfigures.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a language beside which no number is believed; the reader reads none of them here,
 * so that the check does not share its mistakes.
 *
 * @param scales what multiplies the number before it, misspelt too
 * @param joints what may make one of two numbers
 * @param numbers the words that say numbers
 * @param and of these what names two numbers as well
 * @param beforeScale what may stand, one behind the other, between a number and its scale: "of",
 *     "a"
 * @param points what may make a part of the number behind it
 * @param minus what may make the number behind it negative
 * @param headings what stands before a scale that is told ahead of its numbers
 * @param headed what stands behind one
 * @param negations what turns the number or the bound behind it
 * @param negationsBehind what turns the bound before it
 * @param before bounds before a number
 * @param after bounds behind it or its noun
 * @param estimate what else an author may quote as words for an estimate
 */
record DoubtWords(
        Set<String> scales,
        Set<String> numbers,
        Set<String> joints,
        Set<String> and,
        List<String> beforeScale,
        Set<String> points,
        Phrases<String> minus,
        Phrases<String> headings,
        Set<String> headed,
        Set<String> negations,
        Set<String> negationsBehind,
        Phrases<String> before,
        Phrases<String> after,
        Phrases<String> estimate,
        Ranges ranges,
        Multiples multiples) {
    /**
     * Of two numbers with a noun each.
     *
     * @param before what stands before the first: "between"
     * @param between what stands right before the second
     * @param after what stands behind the second: के बीच
     * @param same what stands right before the second where both nouns are the same
     */
    record Ranges(
            Phrases<String> before,
            Phrases<String> between,
            Phrases<String> after,
            Phrases<String> same) {}

    /**
     * What makes another number of one.
     *
     * @param before "twice"
     * @param after के दोगुने
     * @param ratios between the two numbers of a share: "1 in 5"
     * @param parts between a part and its whole: "a tenth of 500"
     * @param wholes between a whole and its part: 500 के आधे
     */
    record Multiples(
            Phrases<String> before,
            Phrases<String> after,
            Phrases<String> ratios,
            Phrases<String> parts,
            Phrases<String> wholes) {}

    static DoubtWords of(LexiconFile file) {
        return new DoubtWords(
                file.words("doubted scales"),
                numbers(file),
                file.words("doubted joints"),
                file.words("doubted and"),
                file.listed("doubted before scale"),
                file.words("doubted points"),
                phrases(file, "minus"),
                phrases(file, "headings"),
                file.words("doubted headings behind"),
                file.words("doubted negations"),
                file.words("doubted negations behind"),
                phrases(file, "bounds before"),
                phrases(file, "bounds after"),
                file.phrases("other estimates", k -> k),
                new Ranges(
                        phrases(file, "range before"),
                        phrases(file, "range between"),
                        phrases(file, "range after"),
                        phrases(file, "range same")),
                new Multiples(
                        phrases(file, "multiples before"),
                        phrases(file, "multiples after"),
                        phrases(file, "ratios"),
                        phrases(file, "parts"),
                        phrases(file, "wholes")));
    }

    boolean sayEstimate(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (estimate.from(sentence, at) != null) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> numbers(LexiconFile file) {
        var numbers = new HashSet<>(file.words("scales"));
        numbers.addAll(file.words("cardinals"));
        numbers.addAll(file.words("tens"));
        numbers.addAll(file.words("added"));
        numbers.addAll(file.words("fractions"));
        return Set.copyOf(numbers);
    }

    private static Phrases<String> phrases(LexiconFile file, String section) {
        return file.phrases("doubted " + section, k -> k);
    }
}

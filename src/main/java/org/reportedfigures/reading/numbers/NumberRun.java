package org.reportedfigures.reading.numbers;

import java.util.ArrayList;
import java.util.List;
import org.reportedfigures.reading.language.Digits;
import org.reportedfigures.reading.language.Sentence;

/**
 * Numbers with single signs between them and no white space: 23/9/2020.
 *
 * @param to the token after the last
 */
record NumberRun(List<Digits> numbers, List<String> signs, int to) {
    static final String DASHES = "-–—‑";

    /** Signs that tie the numbers on both sides into one thing. */
    private static final String TIES = DASHES + "/:.,·+~×*()";

    private static final int LONGEST_COUNTRY = 3;

    /** The run that begins at a token with digits; it may be only these. */
    static NumberRun at(Sentence sentence, int from, Digits first) {
        var numbers = new ArrayList<>(List.of(first));
        var signs = new ArrayList<String>();
        int i = from + 1;
        while (ties(sentence, i)) {
            int next = ties(sentence, i + 1) ? i + 2 : i + 1;
            Digits digits = sentence.at(next).digits();
            if (digits == null || !sentence.isGlued(next)) {
                break;
            }
            numbers.add(digits);
            signs.add(sentence.text(i, next));
            i = next + 1;
        }
        return new NumberRun(numbers, signs, i);
    }

    private static boolean ties(Sentence sentence, int i) {
        return sentence.at(i).isSign()
                && sentence.isGlued(i)
                && TIES.contains(sentence.at(i).folded());
    }

    /** Whether all signs are among these. */
    boolean is(String allowed) {
        return signs.stream().allMatch(s -> s.length() == 1 && allowed.contains(s));
    }

    boolean has(String sign) {
        return signs.stream().anyMatch(s -> s.contains(sign));
    }

    /** +91-9876543210. */
    boolean isDialledAbroad(Sentence sentence, int from) {
        return numbers.size() > 1
                && is(DASHES)
                && sentence.at(from - 1).is("+")
                && sentence.isGlued(from)
                && numbers.get(1).length() > LONGEST_COUNTRY;
    }

    /** The part after the bracket in (123) 456-7890. */
    boolean isLocalNumber(Sentence sentence, int from) {
        return numbers.size() == 2
                && numbers.get(0).length() == 3
                && numbers.get(1).length() == 4
                && sentence.at(from - 1).is(")")
                && sentence.at(from - 2).isNumber();
    }
}

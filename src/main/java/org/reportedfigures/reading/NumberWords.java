package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language that numbers are made of, folded.
 *
 * @param cardinals those that no smaller one follows: "seven", "fifteen", तिरपन
 * @param tens those that seven may follow: "twenty"
 * @param scales what multiplies: hundred, thousand, करोड़, dozen
 * @param neverAlone what is another word without a number or a scale beside it: अरब, the Arabs
 * @param noScale phrases whose first word is no scale there: अरब देश, Arab countries
 * @param countedInMillions before these {@code moneyLetters} count without money: "5.5m people"
 * @param fractions half, डेढ़ (one and a half)
 * @param added what changes the number behind it: साढ़े (and a half)
 * @param ordinals third, thirds, पांचवां
 * @param parts nouns for one of so many: quarter, तिहाई
 * @param part the same for one of them: "third"
 * @param partsBehindTens what makes a part of tens: "twenty-firsts"
 * @param shares what stands behind an ordinal that is a part: पांचवां भाग
 * @param noParts behind these parts are times: "the past two quarters"
 * @param letters what may stand for a scale behind digits, as written: k, M, bn
 * @param moneyLetters the same where a currency stands before: m, b
 * @param codeLetters the same within a code: MUSD, TEUR
 * @param money signs and codes that stand before a number of money
 * @param articles what may stand for one before a scale
 * @param and what joins a smaller number, or a fraction
 * @param point what stands for the decimal point
 * @param beforePoint behind these a number may begin with the point: "is point six"
 * @param over what stands for the line of a fraction: बटा
 * @param glued two numbers in one word, to the length of the first: "twentyfive"
 * @param andPart what joins a whole and its part only: दो सही तीन बटा चार
 * @param addedAlone those of {@code added} that change one where no number follows: सवा किलो
 * @param minusAlone what is a minus only where nothing else is said
 * @param of what stands between a whole and its part: का पांचवां
 */
record NumberWords(
        Map<String, BigDecimal> cardinals,
        Map<String, BigDecimal> tens,
        Map<String, BigDecimal> scales,
        Set<String> neverAlone,
        Phrases<String> noScale,
        Set<String> countedInMillions,
        Map<String, BigDecimal> fractions,
        Map<String, BigDecimal> added,
        Map<String, BigDecimal> ordinals,
        Map<String, BigDecimal> parts,
        Map<String, BigDecimal> part,
        Map<String, BigDecimal> partsBehindTens,
        Set<String> shares,
        Set<String> noParts,
        Map<String, BigDecimal> letters,
        Map<String, BigDecimal> moneyLetters,
        Map<String, BigDecimal> codeLetters,
        Set<String> money,
        Set<String> articles,
        Set<String> and,
        Set<String> point,
        Set<String> beforePoint,
        Phrases<String> over,
        Set<String> of,
        Set<String> andPart,
        Set<String> addedAlone,
        Set<String> minus,
        Set<String> minusAlone,
        Set<String> plus,
        Set<String> vague,
        Phrases<String> few,
        Set<String> ordinalEndings,
        Set<String> ordinalSuffixes,
        Map<String, Integer> glued) {

    /** What an ordinal word counts: पाँचवाँ is 5; null where it is none. */
    @Nullable BigDecimal ordinal(String word) {
        BigDecimal known = ordinals.get(word);
        if (known != null) {
            return known;
        }
        for (String suffix : ordinalSuffixes) {
            if (word.endsWith(suffix) && word.length() > suffix.length()) {
                String stem = word.substring(0, word.length() - suffix.length());
                BigDecimal number = cardinals.get(stem);
                return number != null ? number : scales.get(stem);
            }
        }
        return null;
    }

    /** Two numbers written as one word, "twentyfive", to the length of the first. */
    private static Map<String, Integer> glued(LexiconFile file) {
        var glued = new HashMap<String, Integer>();
        Set<String> tens = file.numbers("tens").keySet();
        Map<String, BigDecimal> cardinals = file.numbers("cardinals");
        var heads = new HashSet<>(tens);
        heads.addAll(cardinals.keySet());
        heads.removeIf(head -> head.chars().anyMatch(c -> c >= 128));
        for (String head : heads) {
            if (tens.contains(head)) {
                cardinals.forEach((one, value) -> {
                    if (value.signum() > 0 && value.compareTo(BigDecimal.TEN) < 0) {
                        glued.put(head + one, head.length());
                    }
                });
            }
            for (String scale : file.numbers("scales").keySet()) {
                glued.put(head + scale, head.length());
            }
        }
        return Map.copyOf(glued);
    }

    static NumberWords of(LexiconFile file) {
        return new NumberWords(
                file.numbers("cardinals"),
                file.numbers("tens"),
                file.numbers("scales"),
                file.words("never alone"),
                file.phrases("no scale", k -> k),
                file.words("counted in millions"),
                file.numbers("fractions"),
                file.numbers("added"),
                file.numbers("ordinals"),
                file.numbers("parts"),
                file.numbers("part"),
                file.numbers("parts behind tens"),
                file.words("shares"),
                file.words("no parts"),
                letters(file, "letters"),
                letters(file, "letters behind money"),
                letters(file, "letters of money codes"),
                file.words("money before"),
                file.words("articles"),
                file.words("and"),
                file.words("point"),
                file.words("before point"),
                file.phrases("over", k -> k),
                file.words("of"),
                file.words("and part"),
                file.words("added alone"),
                file.words("minus"),
                file.words("minus alone"),
                file.words("plus"),
                file.words("vague"),
                file.phrases("few", k -> k),
                file.words("ordinal endings"),
                file.words("ordinal suffixes"),
                glued(file));
    }

    private static Map<String, BigDecimal> letters(LexiconFile file, String section) {
        var letters = new HashMap<String, BigDecimal>();
        file.byMeaning(section)
                .forEach((n, all) -> all.forEach(l -> letters.put(l, new BigDecimal(n))));
        return letters;
    }
}

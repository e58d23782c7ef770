package org.reportedfigures.reading.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Letters that stand for a scale behind digits, in the case that they are written in: "5k", "10 M",
 * "3bn".
 *
 * @param anywhere letters that are a scale behind any digits: k, M, bn
 * @param behindMoney those that are where a currency stands before: m, b
 * @param inCodes those within a code: MUSD, TEUR
 * @param countedInMillions before these the letters behind money count without it: "5.5m people"
 * @param money signs and codes that stand before a number of money
 */
public record ScaleLetters(
        Map<String, BigDecimal> anywhere,
        Map<String, BigDecimal> behindMoney,
        Map<String, BigDecimal> inCodes,
        Set<String> countedInMillions,
        Set<String> money) {
    static ScaleLetters of(LexiconFile file) {
        return new ScaleLetters(
                written(file, "letters"),
                written(file, "letters behind money"),
                written(file, "letters of money codes"),
                file.words("counted in millions"),
                file.words("money before"));
    }

    private static Map<String, BigDecimal> written(LexiconFile file, String section) {
        var letters = new HashMap<String, BigDecimal>();
        file.byMeaning(section)
                .forEach((n, all) -> all.forEach(l -> letters.put(l, new BigDecimal(n))));
        return letters;
    }

    @Nullable BigDecimal at(Sentence sentence, int i) {
        String letters = sentence.text(i, i + 1);
        boolean code = sentence.isGlued(i + 1) && isMoney(sentence, i + 1);
        BigDecimal scale = code ? inCodes.get(letters) : null; // 60 TEUR
        if (scale == null) {
            scale = anywhere.get(letters);
        }
        boolean people = countedInMillions.contains(sentence.at(i + 1).folded());
        return scale == null && (isMoney(sentence, i - 2) || (people && sentence.isGlued(i)))
                ? behindMoney.get(letters)
                : scale;
    }

    private boolean isMoney(Sentence sentence, int i) {
        return sentence.isMoneySign(i)
                || money.contains(sentence.at(i).folded())
                || (sentence.at(i).is(".") && money.contains(sentence.at(i - 1).folded()));
    }
}

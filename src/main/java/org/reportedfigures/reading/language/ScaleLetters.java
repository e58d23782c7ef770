package org.reportedfigures.reading.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Letters that abbreviate a scale after digits, case-sensitive: "5k", "10 M", "3bn".
 *
 * @param anywhere letters that are a scale after any digits: k, M, bn
 * @param afterMoney letters that are one only after an amount of money: m, b
 * @param inCodes letters within a currency code: MUSD, TEUR
 * @param countedInMillions nouns before which the letters of money count without it: "5.5m people"
 * @param money currency signs and codes that precede a number
 */
public record ScaleLetters(
        Map<String, BigDecimal> anywhere,
        Map<String, BigDecimal> afterMoney,
        Map<String, BigDecimal> inCodes,
        Set<String> countedInMillions,
        Set<String> money) {
    static ScaleLetters of(LexiconFile file) {
        return new ScaleLetters(
                written(file, "letters"),
                written(file, "letters after money"),
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
                ? afterMoney.get(letters)
                : scale;
    }

    private boolean isMoney(Sentence sentence, int i) {
        return sentence.isMoneySign(i)
                || money.contains(sentence.at(i).folded())
                || (sentence.at(i).is(".") && money.contains(sentence.at(i - 1).folded()));
    }
}

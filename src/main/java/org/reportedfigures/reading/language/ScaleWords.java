package org.reportedfigures.reading.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that multiply: hundred, thousand, करोड़, dozen.
 *
 * @param values word to factor
 * @param letters abbreviations of scales after digits
 * @param last scales after which no noun is counted: "ten grand"
 * @param spelled scales that follow only number words: "three score"
 * @param small scales that follow at most one digit: "3 cents", not "12 cents"
 * @param withoutArticle scales that take no article
 * @param doubtful scales that writers use for different numbers: "trillion" in French
 * @param ends words that follow a noun
 * @param none phrases whose first word is no scale: अरब देश, Arab countries
 */
public record ScaleWords(
        Map<String, BigDecimal> values,
        ScaleLetters letters,
        PhraseTrie<String> none,
        Set<String> last,
        Set<String> spelled,
        Set<String> small,
        Set<String> withoutArticle,
        Set<String> doubtful,
        Set<String> ends) {
    /** "dix-neuf cents" is 1,900; nobody counts twenty hundreds. */
    private static final BigDecimal LAST_HUNDREDS = BigDecimal.valueOf(19);

    static ScaleWords of(LexiconFile file) {
        return new ScaleWords(
                file.numbers("scales"),
                ScaleLetters.of(file),
                file.phrases("no scale", k -> k),
                file.words("last scales"),
                file.words("spelled scales"),
                file.words("small scales"),
                file.words("no article scales"),
                file.words("doubtful scales"),
                file.words("noun ends"));
    }

    /** Whether there is a scale with an uncertain factor among some words. */
    public boolean isDoubtful(Sentence sentence, int from, int to) {
        for (int i = from; !doubtful.isEmpty() && i < to; i++) {
            if (doubtful.contains(sentence.at(i).folded())) {
                return true;
            }
        }
        return false;
    }

    public boolean contains(Token token) {
        return values.containsKey(token.folded());
    }

    /** The factor of a word, whatever follows; null if it is no scale. */
    public @Nullable BigDecimal value(Token token) {
        return values.get(token.folded());
    }

    /** The factor of the word at a token; null if it is no scale there. */
    public @Nullable BigDecimal at(Sentence sentence, int i) {
        BigDecimal scale = value(sentence.at(i));
        if (scale == null || sentence.isGlued(i)) {
            return scale; // in one word, "fourscore", it has no other meaning
        }
        return none.from(sentence, i) != null || isOther(sentence, i) ? null : scale;
    }

    /** Whether it has another meaning here: "two grand pianos", "a 5 score". */
    private boolean isOther(Sentence sentence, int i) {
        String word = sentence.at(i).folded();
        Token next = sentence.at(i + 1);
        return (last.contains(word) && next.isWord() && !ends.contains(next.folded()))
                || (spelled.contains(word) && !sentence.at(i - 1).isWord())
                || (small.contains(word) && isLong(sentence.at(i - 1).digits()));
    }

    /** Whether it is a coin after such a number: "quarante-cinq cents", not "onze cents". */
    public boolean isCoin(Token token, BigDecimal before) {
        return before.compareTo(LAST_HUNDREDS) > 0 && small.contains(token.folded());
    }

    private static boolean isLong(@Nullable Digits digits) {
        return digits != null && digits.length() > 1;
    }

    /** Whether an article may precede it: "a thousand", not "a score". */
    public boolean followsArticle(Token token) {
        return contains(token) && !withoutArticle.contains(token.folded());
    }

    /** The factor of letters after digits: "5k", "10 M"; null in "4K screen". */
    public @Nullable BigDecimal ofLetters(Sentence sentence, int i) {
        boolean afterDigits = sentence.at(i).isWord() && sentence.at(i - 1).isNumber();
        return afterDigits && none.from(sentence, i) == null ? letters.at(sentence, i) : null;
    }

    /**
     * Letters that abbreviate a scale after digits, case-sensitive: "5k", "10 M", "3bn".
     *
     * @param anywhere letters that are a scale after any digits: k, M, bn
     * @param afterMoney letters that are one only after an amount of money: m, b
     * @param inCodes letters within a currency code: MUSD, TEUR
     * @param countedInMillions nouns before which the letters of money count without it: "5.5m
     *     people"
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
}

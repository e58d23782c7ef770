package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What multiplies: hundred, thousand, करोड़, dozen.
 *
 * @param values the words to what they multiply by
 * @param letters what may stand for them behind digits
 * @param none phrases whose first word is no scale there: अरब देश, Arab countries
 */
record ScaleWords(Map<String, BigDecimal> values, ScaleLetters letters, Phrases<String> none) {
    static ScaleWords of(LexiconFile file) {
        return new ScaleWords(
                file.numbers("scales"), ScaleLetters.of(file), file.phrases("no scale", k -> k));
    }

    boolean contains(Token token) {
        return values.containsKey(token.folded());
    }

    /** What a word multiplies by, whatever follows; null where it is no scale. */
    @Nullable BigDecimal value(Token token) {
        return values.get(token.folded());
    }

    /** What the word at a token multiplies by; null where it does not. */
    @Nullable BigDecimal at(Sentence sentence, int i) {
        BigDecimal scale = value(sentence.at(i));
        return scale == null || none.from(sentence, i) != null ? null : scale;
    }

    /** The same of letters behind digits: "5k", "10 M"; none in "4K screen". */
    @Nullable BigDecimal ofLetters(Sentence sentence, int i) {
        boolean behindDigits = sentence.at(i).isWord() && sentence.at(i - 1).isNumber();
        return behindDigits && none.from(sentence, i) == null ? letters.at(sentence, i) : null;
    }
}

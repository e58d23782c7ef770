package org.reportedfigures.reading.language;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What multiplies: hundred, thousand, करोड़, dozen.
 *
 * @param values the words to what they multiply by
 * @param letters what may stand for them behind digits
 * @param last those behind which nothing is counted: "ten grand"
 * @param spelled those that stand behind words alone: "three score"
 * @param small those that no more than one digit stands before: "3 cents", not "12 cents"
 * @param withoutArticle those that no article makes one of
 * @param doubtful those that writers use for different numbers: "trillion" in French
 * @param ends words that follow a noun
 * @param none phrases whose first word is no scale there: अरब देश, Arab countries
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

    /** Whether among some words is a scale of which nobody knows what it multiplies by. */
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

    /** What a word multiplies by, whatever follows; null where it is no scale. */
    public @Nullable BigDecimal value(Token token) {
        return values.get(token.folded());
    }

    /** What the word at a token multiplies by; null where it does not. */
    public @Nullable BigDecimal at(Sentence sentence, int i) {
        BigDecimal scale = value(sentence.at(i));
        if (scale == null || sentence.isGlued(i)) {
            return scale; // in one word, "fourscore", it is nothing else
        }
        return none.from(sentence, i) != null || isOther(sentence, i) ? null : scale;
    }

    /** Whether it is another word here: "two grand pianos", "a 5 score". */
    private boolean isOther(Sentence sentence, int i) {
        String word = sentence.at(i).folded();
        Token next = sentence.at(i + 1);
        return (last.contains(word) && next.isWord() && !ends.contains(next.folded()))
                || (spelled.contains(word) && !sentence.at(i - 1).isWord())
                || (small.contains(word) && isLong(sentence.at(i - 1).digits()));
    }

    private static boolean isLong(@Nullable Digits digits) {
        return digits != null && digits.length() > 1;
    }

    /** Whether one of it may be meant: "a thousand", not "a score". */
    public boolean followsArticle(Token token) {
        return contains(token) && !withoutArticle.contains(token.folded());
    }

    /** The same of letters behind digits: "5k", "10 M"; none in "4K screen". */
    public @Nullable BigDecimal ofLetters(Sentence sentence, int i) {
        boolean behindDigits = sentence.at(i).isWord() && sentence.at(i - 1).isNumber();
        return behindDigits && none.from(sentence, i) == null ? letters.at(sentence, i) : null;
    }
}

package org.reportedfigures.reading;

import java.util.Set;

/**
 * When a small number word counts, in a language where it is also another word.
 *
 * @param article whether "one" is also "a": then it counts only beside these
 * @param before words that make it count when they stand before it
 * @param after words that make it count when they stand behind it
 * @param giveExcept words behind which दो at the end of a clause is a number, not "give"
 */
record OneWords(boolean article, Set<String> before, Set<String> after, Set<String> giveExcept) {
    static OneWords of(LexiconFile file) {
        return new OneWords(
                file.byMeaning("one").containsKey("before"),
                LexiconFile.folded(file.byMeaning("one").get("before")),
                LexiconFile.folded(file.byMeaning("one").get("after")),
                file.words("give"));
    }
}

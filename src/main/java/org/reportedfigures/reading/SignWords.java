package org.reportedfigures.reading;

import java.util.Set;

/**
 * The words for a sign before a number.
 *
 * @param minusAlone what is a minus only where nothing else is said: ऋण
 * @param beforePlus what stands before a number with a plus in words: "to plus five"
 */
record SignWords(
        Set<String> minus, Set<String> minusAlone, Set<String> plus, Set<String> beforePlus) {
    static SignWords of(LexiconFile file) {
        return new SignWords(
                file.words("minus"),
                file.words("minus alone"),
                file.words("plus"),
                file.words("before plus"));
    }
}

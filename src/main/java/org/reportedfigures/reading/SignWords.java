package org.reportedfigures.reading;

import java.util.Set;

/**
 * The words for a sign before a number.
 *
 * @param minusAlone what is a minus only where nothing else is said: ऋण
 */
record SignWords(Set<String> minus, Set<String> minusAlone, Set<String> plus) {
    static SignWords of(LexiconFile file) {
        return new SignWords(file.words("minus"), file.words("minus alone"), file.words("plus"));
    }
}

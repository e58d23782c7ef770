package org.reportedfigures.reading;

import java.util.Set;

/**
 * Words that say how many without a number.
 *
 * @param many plurals of scales: लाखों, "tens"
 * @param few what makes a scale behind it one: कुछ लाख
 */
record VagueWords(Set<String> many, Phrases<String> few) {
    static VagueWords of(LexiconFile file) {
        return new VagueWords(file.words("vague"), file.phrases("few", k -> k));
    }
}

package org.reportedfigures.reading.sense;

import org.reportedfigures.figures.Bound;
import org.reportedfigures.reading.language.PhraseTrie;

/**
 * The words that bound a number, at their position.
 *
 * @param from their first token
 * @param to the token after their last
 */
public record Hedge(Bound bound, int from, int to) {
    static Hedge of(PhraseTrie.PhraseMatch<Bound> match) {
        return new Hedge(match.meaning(), match.from(), match.to());
    }
}

package org.reportedfigures.reading;

import org.reportedfigures.figures.Bound;

/**
 * The words that bound a number, where they stand.
 *
 * @param from their first token
 * @param to the token after their last
 */
record Hedge(Bound bound, int from, int to) {
    static Hedge of(Phrases.Match<Bound> match) {
        return new Hedge(match.meaning(), match.from(), match.to());
    }
}

package org.reportedfigures.reading;

import java.util.Set;

/**
 * The words beside which a number is an hour or a year, in languages where one can stand bare.
 *
 * @param hours what has an hour: "opens", "free"
 * @param hoursBefore what stands before an hour in such a sentence
 * @param only what ties two times and nothing else: "from 1 till 3"
 * @param oh a nought in a time or a year: "seven oh five"
 * @param half what stands right before an hour: "half seven"
 * @param yearBefore what stands before a year that may be no other number: "in 476"
 * @param circa what says "about" of years alone
 */
record TimeWords(
        Set<String> hours,
        Set<String> hoursBefore,
        Set<String> only,
        Set<String> oh,
        Set<String> half,
        Set<String> yearBefore,
        Phrases<String> circa) {
    static TimeWords of(LexiconFile file) {
        return new TimeWords(
                file.words("hours"),
                file.words("hours before"),
                file.words("only times"),
                file.words("oh"),
                file.words("half hour"),
                file.words("year before"),
                file.phrases("circa", k -> k));
    }
}

package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * The words for parts of a whole.
 *
 * @param many nouns for several of so many: quarters, तिहाई
 * @param one the same for one of them: "third"
 * @param alone those that are one part without a number: तिहाई
 * @param behindTens what makes a part of tens: "twenty-firsts"
 * @param shares what stands behind an ordinal that is a part: पांचवां भाग
 * @param none behind these parts are times: "the past two quarters"
 * @param before behind these one part is a share, whatever follows: "less than a third replied"
 * @param line what stands for the line of a fraction: बटा
 * @param and what joins a whole and its part only: दो सही तीन बटा चार
 * @param every what makes में the line of a fraction: हर पाँच में दो
 * @param takenAway verbs behind which में से is no line: 50 में से 12 घटाओ
 * @param volumes shares that may be things of their own: एक तीसरा भाग, a third volume
 */
record PartWords(
        Map<String, BigDecimal> many,
        Map<String, BigDecimal> one,
        Set<String> alone,
        Map<String, BigDecimal> behindTens,
        Set<String> shares,
        Set<String> none,
        Set<String> before,
        Phrases<String> line,
        Set<String> and,
        Set<String> every,
        Set<String> takenAway,
        Set<String> volumes) {
    static PartWords of(LexiconFile file) {
        return new PartWords(
                file.numbers("parts"),
                file.numbers("part"),
                file.words("part alone"),
                file.numbers("parts behind tens"),
                file.words("shares"),
                file.words("no parts"),
                file.words("before part"),
                file.phrases("over", k -> k),
                file.words("and part"),
                file.words("every"),
                file.words("taken away"),
                file.words("volumes"));
    }
}

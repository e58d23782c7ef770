package org.reportedfigures.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** "Three thirty", दो तीस: an hour and its minutes in words. */
final class Hours {
    private final Numerals numerals;
    private final Nouns nouns;
    private final boolean pairs;

    Hours(Lexicon lexicon, Numerals numerals) {
        this.numerals = numerals;
        this.nouns = new Nouns(lexicon.nouns(), lexicon.others());
        this.pairs = lexicon.ranges().pairs();
    }

    /** The time whose hour a number is; null where it is none. */
    @Nullable Mention at(Sentence sentence, Numeral hour) {
        boolean first =
                hour.form() == Numeral.Form.WORDS
                        && hour.to() == hour.from() + 1
                        && isIn(hour, 1, 12);
        Numeral minutes = first ? numerals.at(sentence, hour.to()) : null;
        return minutes != null
                        && minutes.form() == Numeral.Form.WORDS
                        && isIn(minutes, 10, 59)
                        && !sentence.at(minutes.to()).is("-")
                        && !(pairs && isOfNoun(sentence, minutes.to()))
                ? Mention.shape(hour.from(), minutes.to(), Kind.DATE)
                : null;
    }

    /** दस बारह लोग are ten to twelve people. */
    private boolean isOfNoun(Sentence sentence, int i) {
        return sentence.at(i).isWord() && !nouns.ends(sentence, i);
    }

    private static boolean isIn(Numeral numeral, int least, int most) {
        return !numeral.isScaled()
                && numeral.isWhole()
                && numeral.value().compareTo(BigDecimal.valueOf(least)) >= 0
                && numeral.value().compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}

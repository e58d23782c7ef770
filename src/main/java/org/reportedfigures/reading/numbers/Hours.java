package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Trait;

/** "Three thirty", दो तीस: an hour and its minutes in words. */
final class Hours {
    private final Numerals numerals;
    private final Nouns nouns;
    private final boolean pairs;
    private final boolean minutesFollow;
    private final Lexicon lexicon;

    Hours(Lexicon lexicon, Numerals numerals) {
        this.numerals = numerals;
        this.nouns = new Nouns(lexicon);
        this.pairs = lexicon.has(Trait.PAIRS_ARE_RANGES);
        this.minutesFollow = lexicon.has(Trait.HOURS_IN_PAIRS);
        this.lexicon = lexicon;
    }

    /** The time with that hour; null if it is none. */
    @Nullable Mention at(Sentence sentence, Numeral hour) {
        if (isHalf(sentence, hour)) {
            return Mention.shape(hour.from(), hour.to() + 1, QuantityKind.DATE);
        }
        boolean first =
                hour.form() == Numeral.NumeralForm.WORDS
                        && hour.to() == hour.from() + 1
                        && isIn(hour, 1, 20);
        if (!first || !minutesFollow) {
            return null;
        }
        boolean oh = lexicon.has(Section.OH, sentence.at(hour.to()));
        boolean hyphen = sentence.at(hour.to()).is("-") && sentence.isGlued(hour.to());
        int next = oh || hyphen ? hour.to() + 1 : hour.to();
        Numeral minutes = numerals.at(sentence, next);
        return minutes != null
                        && minutes.form() == Numeral.NumeralForm.WORDS
                        && (oh ? isIn(minutes, 1, 9) : isIn(hour, 1, 12) && isIn(minutes, 10, 59))
                        && !sentence.at(minutes.to()).is("-")
                        && !((pairs || hyphen) && isOfNoun(sentence, minutes.to()))
                ? Mention.shape(hour.from(), minutes.to(), QuantityKind.DATE)
                : null;
    }

    /** "Half seven". */
    private boolean isHalf(Sentence sentence, Numeral half) {
        boolean one =
                half.to() == half.from() + 1
                        && lexicon.has(Section.HALF_HOUR, sentence.at(half.from()));
        Numeral hour = one ? numerals.at(sentence, half.to()) : null;
        return hour != null
                && hour.to() == half.to() + 1
                && isIn(hour, 1, 12)
                && !isOfNoun(sentence, hour.to())
                && !sentence.at(hour.to()).is("%")
                && !sentence.at(hour.to()).is("-");
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

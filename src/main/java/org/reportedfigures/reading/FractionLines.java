package org.reportedfigures.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Fractions with a word for their line: तीन बटे पांच, "one over eight", "one out of three". */
final class FractionLines {
    private final NumberWords words;
    private final Cardinals cardinals;
    private final MixedNumbers mixed;

    FractionLines(NumberWords words, Cardinals cardinals, MixedNumbers mixed) {
        this.words = words;
        this.cardinals = cardinals;
        this.mixed = mixed;
    }

    /** A number over the one that follows; null where no line stands behind it. */
    @Nullable Numeral below(Sentence sentence, Numeral over) {
        Phrases.Match<String> line = words.parts().line().from(sentence, over.to());
        Numeral under = line == null ? null : cardinals.at(sentence, line.to());
        if (line == null || under == null || under.value().signum() <= 0 || !under.isWhole()) {
            return null;
        }
        if (line.meaning().equals("reversed")) {
            // तीन में से एक is one of three.
            return isProper(under.value(), over.value())
                    ? Numeral.divided(over.from(), under.to(), under.value(), over.value())
                    : null;
        }
        if (!isFraction(sentence, over, under, line.meaning())) {
            return null;
        }
        Numeral split = mixed.split(sentence, over, under.value(), under.to());
        return split == null
                ? Numeral.divided(over.from(), under.to(), over.value(), under.value())
                : split;
    }

    /** "two million over 3 years" is none. */
    private static boolean isFraction(
            Sentence sentence, Numeral over, Numeral under, String condition) {
        boolean proper = isProper(over.value(), under.value());
        return switch (condition) {
            case "proper" -> proper;
            case "last" -> proper && isLast(sentence, over, under);
            default -> true;
        };
    }

    private static boolean isLast(Sentence sentence, Numeral over, Numeral under) {
        return !sentence.at(under.to()).isWord()
                && (over.from() == 0
                        || over.form() == Numeral.Form.WORDS
                        || under.form() == Numeral.Form.WORDS);
    }

    private static boolean isProper(BigDecimal over, BigDecimal under) {
        return over.signum() > 0 && over.compareTo(under) < 0;
    }
}

package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;

/**
 * Fractions with a word for the fraction line: तीन बटे पांच, "one over eight", "one out of three".
 */
final class FractionLines {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final NumberWords words;
    private final Cardinals cardinals;
    private final MixedNumbers mixed;

    FractionLines(NumberWords words, Cardinals cardinals, MixedNumbers mixed) {
        this.words = words;
        this.cardinals = cardinals;
        this.mixed = mixed;
    }

    /** A number divided by the one that follows; null if no such word is after it. */
    @Nullable Numeral below(Sentence sentence, Numeral over) {
        PhraseTrie.PhraseMatch<String> line =
                words.sections().phrases(Section.OVER).from(sentence, over.to());
        Numeral under = line == null ? null : cardinals.at(sentence, line.to());
        if (line == null || under == null || under.value().signum() <= 0 || !under.isWhole()) {
            return null;
        }
        boolean each = line.meaning().equals("every");
        if (each && !words.sections().has(Section.EVERY, sentence.at(over.from() - 1))) {
            return null;
        }
        if (each || line.meaning().equals("reversed")) {
            // तीन में से एक is one of three, हर तीन में एक too.
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

    /** एक बटा दो लाख: half a lakh, or one two hundred thousandth? एक बटा एक लाख is clear. */
    boolean isDoubtful(Sentence sentence, Numeral fraction) {
        BigDecimal last = words.scales().value(sentence.at(fraction.to() - 1));
        if (last == null || last.compareTo(THOUSAND) < 0) {
            return false;
        }
        for (int i = fraction.to() - 2; i > fraction.from(); i--) {
            PhraseTrie.PhraseMatch<String> line =
                    words.sections().phrases(Section.OVER).from(sentence, i);
            if (line != null && line.meaning().equals("any")) {
                Numeral under = cardinals.at(sentence, line.to());
                return under != null && under.value().compareTo(last) != 0;
            }
        }
        return false;
    }

    /** "two million over 3 years" is not one. */
    private static boolean isFraction(
            Sentence sentence, Numeral over, Numeral under, String condition) {
        boolean proper = isProper(over.value(), under.value());
        return switch (condition) {
            case "proper" -> proper;
            case "last" -> proper && isLast(sentence, over, under);
            case "alone" -> proper || isAlone(sentence, over, under);
            default -> true;
        };
    }

    private static boolean isLast(Sentence sentence, Numeral over, Numeral under) {
        return !sentence.at(under.to()).isWord()
                && (over.from() == 0
                        || over.form() == Numeral.NumeralForm.WORDS
                        || under.form() == Numeral.NumeralForm.WORDS);
    }

    /** "deux mille sur trois" and nothing else. */
    private static boolean isAlone(Sentence sentence, Numeral over, Numeral under) {
        return over.from() == 0
                && over.form() == Numeral.NumeralForm.WORDS
                && under.form() == Numeral.NumeralForm.WORDS
                && sentence.at(under.to()).type() == Token.Type.NOTHING;
    }

    private static boolean isProper(BigDecimal over, BigDecimal under) {
        return over.signum() > 0 && over.compareTo(under) < 0;
    }
}

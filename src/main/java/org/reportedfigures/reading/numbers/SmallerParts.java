package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.SmallerUnits;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.language.UnitWords;

/**
 * Finds the amount in a smaller unit that follows an amount: "2 inches", "50 cents", "two", "50".
 */
final class SmallerParts {
    private final SmallerUnits smaller;
    private final PhraseTrie<UnitWords> units;
    private final NumberWords words;
    private final Set<String> openings;
    private final Numerals numerals;
    private final UnsaidUnits unsaid;

    SmallerParts(Lexicon lexicon, Numerals numerals) {
        this.smaller = lexicon.smallerUnits();
        this.units = lexicon.units();
        this.words = lexicon.numbers();
        this.openings = lexicon.words(Section.RANGE_BEFORE);
        this.numerals = numerals;
        this.unsaid = new UnsaidUnits(lexicon);
    }

    /** The part after the mention so far; null if there is none. */
    @Nullable SmallerPart after(Sentence sentence, Mention all, UnitWords larger) {
        int end = all.end();
        boolean and = words.isAnd(sentence.at(end));
        if (and && openings.contains(sentence.at(all.start() - 1).folded())) {
            return null; // "between 5 feet and 8 inches"
        }
        boolean comma = sentence.at(end).is(",");
        boolean hyphen = isHyphenated(sentence, all);
        Numeral number = numerals.at(sentence, and || comma || hyphen ? end + 1 : end);
        if (number == null || number.isScaled()) {
            return null;
        }
        SmallerPart named = named(sentence, larger, number);
        if (named != null) {
            return comma && isDecimal(named.factor()) ? null : named;
        }
        boolean mayBeUnsaid =
                and
                        ? larger.kind() == QuantityKind.MONEY && unsaid.isChange(sentence, number)
                        : !comma && all.hasUnitAfter() && unsaid.endsAt(sentence, number);
        return hyphen || mayBeUnsaid ? unsaid.part(larger, number) : null;
    }

    /** The half of "three miles and a half"; null if there is none. */
    @Nullable Numeral fraction(Sentence sentence, Mention whole) {
        int and = whole.end();
        boolean joined = whole.hasUnitAfter() && words.isAnd(sentence.at(and));
        Numeral part = joined ? numerals.at(sentence, and + 1) : null;
        return part != null
                        && part.form() == Numeral.NumeralForm.FRACTION
                        && part.isProper()
                        && !words.isOf(sentence.at(part.to()))
                        && unsaid.endsAt(sentence, part)
                ? part
                : null;
    }

    /**
     * "2 hours, 5 minutes" is one time, "2 km, 5 m" a list: decimal units are not listed that way.
     */
    private static boolean isDecimal(BigDecimal factor) {
        return factor.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }

    /** "5-foot-2-inch". */
    private static boolean isHyphenated(Sentence sentence, Mention all) {
        int end = all.end();
        return all.hasUnitAfter()
                && sentence.at(end).is("-")
                && sentence.isGlued(end)
                && sentence.isGlued(end + 1)
                && sentence.at(all.from() + 1).is("-");
    }

    private @Nullable SmallerPart named(Sentence sentence, UnitWords larger, Numeral number) {
        int to = number.to();
        boolean hyphen = sentence.at(to).is("-") && sentence.isGlued(to);
        PhraseTrie.PhraseMatch<UnitWords> unit = units.from(sentence, hyphen ? to + 1 : to);
        SmallerUnits.Smaller known = unit == null ? null : smaller.named(larger, unit.meaning());
        if (unit != null && known != null) {
            return SmallerPart.of(number, known, unit.meaning(), unit.to());
        }
        PhraseTrie.PhraseMatch<String> word = smaller.words().from(sentence, to);
        known = word == null ? null : smaller.named(larger, word.meaning());
        if (word == null || known == null) {
            return null;
        }
        var named = new UnitWords(known.unit(), larger.kind(), false, false);
        return SmallerPart.of(number, known, named, word.to());
    }

    /**
     * An amount in a smaller unit after a larger one: the 2 inches of "5 feet 2 inches".
     *
     * @param factor how many of it make one of the larger unit
     * @param unit its unit; null if it is omitted
     * @param to the token after number and unit
     */
    record SmallerPart(Numeral number, BigDecimal factor, @Nullable UnitWords unit, int to) {
        /** Null if it is as much as the larger unit or more: "5 feet 14 inches". */
        static @Nullable SmallerPart of(
                Numeral number, SmallerUnits.Smaller smaller, @Nullable UnitWords unit, int to) {
            boolean fits = number.value().compareTo(smaller.factor()) < 0;
            return fits ? new SmallerPart(number, smaller.factor(), unit, to) : null;
        }
    }

    /** Smaller units that are omitted: "15 dollars 50", "six foot two", "C$ 100 and fifty". */
    static final class UnsaidUnits {
        private final SmallerUnits smaller;
        private final PhraseTrie<UnitWords> units;
        private final NumberWords words;
        private final Nouns nouns;

        UnsaidUnits(Lexicon lexicon) {
            this.smaller = lexicon.smallerUnits();
            this.units = lexicon.units();
            this.words = lexicon.numbers();
            this.nouns = new Nouns(lexicon);
        }

        /** A number of one or two digits as a hundredth or dozenth of the larger unit. */
        SmallerParts.@Nullable SmallerPart part(UnitWords larger, Numeral number) {
            SmallerUnits.Smaller unsaid = smaller.unsaid(larger);
            if (unsaid == null || !number.isWhole()) {
                return null;
            }
            BigDecimal smallest = unsaid.factor().divideToIntegralValue(BigDecimal.TEN);
            return number.value().compareTo(smallest) >= 0
                    ? SmallerParts.SmallerPart.of(number, unsaid, null, number.to())
                    : null;
        }

        /** Whether no counted noun is after a number: "15 dollars 50 for each". */
        boolean endsAt(Sentence sentence, Numeral number) {
            Token next = sentence.at(number.to());
            boolean ends =
                    smaller.afterUnsaid().contains(next.folded())
                            && nouns.after(sentence, number.to()) < 0;
            return (ends || (!next.isWord() && !next.isNumber() && !next.is("-")))
                    && units.from(sentence, number.to()) == null;
        }

        /** "C$ 100 and fifty." */
        boolean isChange(Sentence sentence, Numeral number) {
            return number.form() == Numeral.NumeralForm.WORDS
                    && (words.isAnd(sentence.at(number.to())) || endsAt(sentence, number));
        }
    }
}

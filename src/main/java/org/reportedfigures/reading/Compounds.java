package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins what is said in a unit and a smaller one to one number of the first: "5 feet 2 inches", "2
 * hours 30 minutes", "3 dollars 50 cents", "six foot two".
 */
final class Compounds {
    /**
     * What is said in a smaller unit.
     *
     * @param factor how many of it make one of the larger unit
     * @param unit its unit; null where it is not named
     * @param to the token after number and unit
     */
    private record Part(Numeral number, BigDecimal factor, @Nullable Unit unit, int to) {}

    private final SmallerUnits smaller;
    private final Phrases<Unit> units;
    private final NumberWords words;
    private final Set<String> openings;
    private final Numerals numerals;
    private final Nouns nouns;

    Compounds(Lexicon lexicon, Numerals numerals) {
        this.smaller = lexicon.smallerUnits();
        this.units = lexicon.units();
        this.words = lexicon.numbers();
        this.openings = lexicon.ranges().before();
        this.numerals = numerals;
        this.nouns = new Nouns(lexicon.nouns(), lexicon.others());
    }

    /** The whole of it; the mention as it is where nothing smaller follows. */
    Mention joined(Sentence sentence, Mention first) {
        BigDecimal value = first.value();
        Unit unit = first.unit();
        if (value == null || unit == null || !Numeral.isWhole(value)) {
            return first;
        }
        Mention all = first;
        BigDecimal count = value.abs();
        BigDecimal ofOne = BigDecimal.ONE;
        Part part = part(sentence, all, unit);
        while (part != null) {
            count = count.multiply(part.factor()).add(part.number().value());
            ofOne = ofOne.multiply(part.factor());
            Quotient both = Quotient.of(value.signum() < 0 ? count.negate() : count, ofOne);
            boolean exact = all.exact() && part.number().exact() && both.exact();
            Unit next = part.unit();
            all = all.with(part.to(), both.value(), exact, kind(unit, next));
            part = next != null && part.number().isWhole() ? part(sentence, all, next) : null;
        }
        return all;
    }

    /** "Two pounds fifty" is money, "two pounds five ounces" a weight. */
    private static @Nullable Kind kind(Unit larger, @Nullable Unit unit) {
        if (larger.kind() != null) {
            return larger.kind();
        }
        return unit == null ? Kind.MONEY : unit.kind();
    }

    private @Nullable Part part(Sentence sentence, Mention all, Unit larger) {
        int end = all.end();
        boolean and = words.and().contains(sentence.at(end).folded());
        if (and && openings.contains(sentence.at(all.start() - 1).folded())) {
            return null; // "between 5 feet and 8 inches"
        }
        boolean comma = sentence.at(end).is(",");
        boolean hyphen = isHyphenated(sentence, all);
        Numeral number = numerals.at(sentence, and || comma || hyphen ? end + 1 : end);
        if (number == null || number.isScaled()) {
            return null;
        }
        Part named = named(sentence, larger, number);
        if (named != null) {
            return comma && isDecimal(named.factor()) ? null : named;
        }
        boolean mayBeUnsaid =
                and
                        ? larger.kind() == Kind.MONEY && isChange(sentence, number)
                        : !comma && all.hasUnitBehind() && endsThere(sentence, number);
        return hyphen || mayBeUnsaid ? unsaid(larger, number) : null;
    }

    /**
     * "2 hours, 5 minutes" is one time, "2 km, 5 m" a list: nobody counts like that in decimals.
     */
    private static boolean isDecimal(BigDecimal factor) {
        return factor.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }

    /** "5-foot-2-inch". */
    private static boolean isHyphenated(Sentence sentence, Mention all) {
        int end = all.end();
        return all.hasUnitBehind()
                && sentence.at(end).is("-")
                && sentence.isGlued(end)
                && sentence.isGlued(end + 1)
                && sentence.at(all.from() + 1).is("-");
    }

    private @Nullable Part named(Sentence sentence, Unit larger, Numeral number) {
        int to = number.to();
        boolean hyphen = sentence.at(to).is("-") && sentence.isGlued(to);
        Phrases.Match<Unit> unit = units.from(sentence, hyphen ? to + 1 : to);
        SmallerUnits.Smaller known = unit == null ? null : smaller.named(larger, unit.meaning());
        if (unit != null && known != null) {
            return part(number, known, unit.meaning(), unit.to());
        }
        Phrases.Match<String> word = smaller.words().from(sentence, to);
        known = word == null ? null : smaller.named(larger, word.meaning());
        return word == null || known == null
                ? null
                : part(
                        number,
                        known,
                        new Unit(known.unit(), larger.kind(), false, false),
                        word.to());
    }

    /**
     * A digit or two where a hundred, a dozen of them make one: "15 dollars 50", "six foot two".
     */
    private @Nullable Part unsaid(Unit larger, Numeral number) {
        SmallerUnits.Smaller unsaid = smaller.unsaid(larger);
        return unsaid != null
                        && number.isWhole()
                        && number.value()
                                        .compareTo(
                                                unsaid.factor()
                                                        .divideToIntegralValue(BigDecimal.TEN))
                                >= 0
                ? part(number, unsaid, null, number.to())
                : null;
    }

    private static @Nullable Part part(
            Numeral number, SmallerUnits.Smaller smaller, @Nullable Unit unit, int to) {
        boolean fits = number.value().compareTo(smaller.factor()) < 0;
        return fits ? new Part(number, smaller.factor(), unit, to) : null;
    }

    /** Whether nothing that it counts stands behind a number: "15 dollars 50 for each". */
    private boolean endsThere(Sentence sentence, Numeral number) {
        Token next = sentence.at(number.to());
        boolean ends =
                smaller.behindUnsaid().contains(next.folded())
                        && nouns.behind(sentence, number.to()) < 0;
        return (ends || (!next.isWord() && !next.isNumber() && !next.is("-")))
                && units.from(sentence, number.to()) == null;
    }

    /** "C$ 100 and fifty." */
    private boolean isChange(Sentence sentence, Numeral number) {
        Token next = sentence.at(number.to());
        return number.form() == Numeral.Form.WORDS
                && (words.and().contains(next.folded()) || endsThere(sentence, number));
    }
}

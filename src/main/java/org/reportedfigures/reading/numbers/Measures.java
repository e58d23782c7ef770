package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.language.UnitWords;

/** Finds the unit of a number: after it or, for money, before it. */
final class Measures {
    private final PhraseTrie<UnitWords> units;
    private final PhraseTrie<UnitWords> moneyBefore;
    private final NumberWords words;
    private final Compounds compounds;
    private final Set<String> verbs;
    private final Halves halves;
    private final Set<String> nounEnds;

    Measures(Lexicon lexicon, Numerals numerals) {
        this.units = lexicon.units();
        this.moneyBefore = lexicon.moneyBefore();
        this.words = lexicon.numbers();
        this.compounds = new Compounds(lexicon, numerals);
        this.halves = new Halves(lexicon);
        this.verbs = lexicon.words(Section.UNITS_AND_VERBS);
        this.nounEnds = lexicon.nounEnds();
    }

    Mention measured(Sentence sentence, Mention number, int earliest) {
        Mention.Measure before = before(sentence, number.from(), earliest);
        Mention bare = before == null ? number : signed(sentence, number, before);
        boolean half =
                bare.form() == Numeral.NumeralForm.FRACTION
                        && words.isArticle(sentence.at(bare.to()));
        Mention one = before == null ? halves.afterOne(sentence, bare, earliest) : null;
        if (one != null) {
            return one;
        }
        int share = halves.ofOnePercent(sentence, bare);
        int unit = half ? bare.to() + 1 : words.afterLink(sentence, bare.to());
        Mention.Measure after = after(sentence, share >= 0 ? share : unit);
        boolean ofNext = before != null && sentence.at(bare.to()).is("-"); // Rs. 5-Rs. 7
        if (after == null
                || ofNext
                || (before != null && after.unit().kind() != QuantityKind.MONEY)) {
            return compounds.joined(sentence, bare.with(before == null ? after : before));
        }
        Mention measured = bare.with(after);
        return compounds.joined(
                sentence,
                after.unit().kind() == QuantityKind.MONEY ? scaled(sentence, measured) : measured);
    }

    private Mention.@Nullable Measure before(Sentence sentence, int to, int earliest) {
        int end = sentence.at(to - 1).is("-") && sentence.isGlued(to) ? to - 1 : to;
        PhraseTrie.PhraseMatch<UnitWords> match = moneyBefore.upTo(sentence, end);
        if (match == null || match.from() < earliest) {
            return null;
        }
        boolean code = codeScale(sentence, match.from()) != null && match.from() > earliest;
        return new Mention.Measure(
                match.meaning(), code ? match.from() - 1 : match.from(), match.to());
    }

    /** The M of MUSD before a token; null if there is none. */
    private @Nullable BigDecimal codeScale(Sentence sentence, int code) {
        boolean glued = sentence.isGlued(code) && sentence.at(code).isWord();
        return glued ? words.scales().letters().inCodes().get(sentence.text(code - 1, code)) : null;
    }

    /** "-$5": the sign precedes that of the currency. */
    private Mention signed(Sentence sentence, Mention number, Mention.Measure before) {
        Mention coded = withCode(sentence, number, before);
        BigDecimal value = coded.value();
        int sign = before.from() - 1;
        boolean minus =
                (sentence.at(sign).is("-") || sentence.at(sign).is("−"))
                        && sentence.at(sign).spaced()
                        && sentence.isGlued(before.from())
                        && sentence.isMoneySign(before.from());
        return minus && value != null && value.signum() > 0 ? coded.negated(coded.from()) : coded;
    }

    /** "MSEK 60" is 60 million. */
    private Mention withCode(Sentence sentence, Mention number, Mention.Measure before) {
        BigDecimal by = codeScale(sentence, before.from() + 1);
        BigDecimal value = number.value();
        return by == null || value == null
                ? number
                : number.with(number.from(), number.to(), value.multiply(by), by);
    }

    /** The unit after a number: "5 km", "45-acre", "20 (kg)". */
    Mention.@Nullable Measure after(Sentence sentence, int to) {
        boolean bracket = sentence.at(to).is("(");
        boolean hyphen =
                sentence.at(to).is("-") && sentence.isGlued(to) && sentence.isGlued(to + 1);
        PhraseTrie.PhraseMatch<UnitWords> match =
                units.from(sentence, bracket || hyphen ? to + 1 : to);
        if (match == null || (bracket && !sentence.at(match.to()).is(")"))) {
            return null;
        }
        if (isVerb(sentence, match) || sentence.closesQuotation(match.from())) {
            return null;
        }
        boolean cut = sentence.isGlued(match.to()) && sentence.at(match.to()).isNumber();
        return cut ? null : new Mention.Measure(match.meaning(), match.from(), match.to());
    }

    /** उसे रैंक 5 मिली: "got", at the end of a clause, not millilitres. */
    private boolean isVerb(Sentence sentence, PhraseTrie.PhraseMatch<UnitWords> unit) {
        Token next = sentence.at(unit.to());
        return verbs.contains(sentence.at(unit.from()).folded())
                && (!next.isWord() || nounEnds.contains(next.folded()));
    }

    /** "75 USD million". */
    private Mention scaled(Sentence sentence, Mention money) {
        BigDecimal by = words.scales().value(sentence.at(money.end()));
        BigDecimal value = money.value();
        return by != null
                        && value != null
                        && by.compareTo(BigDecimal.valueOf(1000)) >= 0
                        && !money.isScaled()
                ? money.with(money.from(), money.end() + 1, value.multiply(by), by)
                : money;
    }

    /**
     * Combines a unit and a smaller one into one number of the first: "5 feet 2 inches", "2 hours
     * 30 minutes", "3 dollars 50 cents", "six foot two".
     */
    static final class Compounds {
        private final SmallerParts parts;

        Compounds(Lexicon lexicon, Numerals numerals) {
            this.parts = new SmallerParts(lexicon, numerals);
        }

        /** The combined mention; the same mention if nothing smaller follows. */
        Mention joined(Sentence sentence, Mention first) {
            BigDecimal value = first.value();
            UnitWords unit = first.unit();
            if (value == null || unit == null || !Numeral.isWhole(value)) {
                return first;
            }
            Numeral half = parts.fraction(sentence, first);
            if (half != null) {
                BigDecimal sum = value.add(half.value());
                return first.with(half.to(), sum, first.exact() && half.exact(), unit.kind());
            }
            Mention all = first;
            BigDecimal count = value.abs();
            BigDecimal ofOne = BigDecimal.ONE;
            SmallerParts.SmallerPart part = parts.after(sentence, all, unit);
            while (part != null) {
                count = count.multiply(part.factor()).add(part.number().value());
                ofOne = ofOne.multiply(part.factor());
                Numeral.Quotient both =
                        Numeral.Quotient.of(value.signum() < 0 ? count.negate() : count, ofOne);
                boolean exact = all.exact() && part.number().exact() && both.exact();
                UnitWords next = part.unit();
                all = all.with(part.to(), both.value(), exact, kind(unit, next));
                part =
                        next != null && part.number().isWhole()
                                ? parts.after(sentence, all, next)
                                : null;
            }
            return all;
        }

        /** "Two pounds fifty" is money, "two pounds five ounces" a weight. */
        private static @Nullable QuantityKind kind(UnitWords larger, @Nullable UnitWords unit) {
            if (larger.kind() != null) {
                return larger.kind();
            }
            return unit == null ? QuantityKind.MONEY : unit.kind();
        }
    }
}

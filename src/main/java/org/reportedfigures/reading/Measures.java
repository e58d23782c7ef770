package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the unit of a number: behind it, or, for money, before it. */
final class Measures {
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final Phrases<Unit> units;
    private final Phrases<Unit> moneyBefore;
    private final NumberWords words;
    private final Numerals numerals;
    private final Set<String> verbs;
    private final Set<String> nounEnds;

    Measures(Lexicon lexicon, Numerals numerals) {
        this.units = lexicon.units();
        this.moneyBefore = lexicon.moneyBefore();
        this.words = lexicon.numbers();
        this.numerals = numerals;
        this.verbs = lexicon.unitsAndVerbs();
        this.nounEnds = lexicon.nouns().ends();
    }

    private boolean nounEnds(Token token) {
        return !token.isWord() || nounEnds.contains(token.folded());
    }

    Mention measured(Sentence sentence, Mention bare, int earliest) {
        Mention.Measure before = before(sentence, bare.from(), earliest);
        boolean half =
                bare.form() == Numeral.Form.FRACTION
                        && words.articles().contains(sentence.at(bare.to()).folded());
        Mention.Measure behind = behind(sentence, half ? bare.to() + 1 : bare.to());
        boolean ofNext = before != null && sentence.at(bare.to()).is("-"); // Rs. 5-Rs. 7
        if (behind == null || ofNext || (before != null && behind.unit().kind() != Kind.MONEY)) {
            if (before == null) {
                return bare.with(behind);
            }
            Mention money = bare.with(before);
            return before.unit().kind() == Kind.MONEY
                            && words.and().contains(sentence.at(bare.to()).folded())
                    ? withCents(sentence, money)
                    : money;
        }
        Mention measured = bare.with(behind);
        return behind.unit().kind() == Kind.MONEY
                ? withCents(sentence, scaled(sentence, measured))
                : measured;
    }

    private Mention.@Nullable Measure before(Sentence sentence, int to, int earliest) {
        int end = sentence.at(to - 1).is("-") && sentence.isGlued(to) ? to - 1 : to;
        Phrases.Match<Unit> match = moneyBefore.upTo(sentence, end);
        return match == null || match.from() < earliest
                ? null
                : new Mention.Measure(match.meaning(), match.from(), match.to());
    }

    /** The unit behind a number: "5 km", "45-acre", "20 (kg)". */
    Mention.@Nullable Measure behind(Sentence sentence, int to) {
        boolean bracket = sentence.at(to).is("(");
        boolean hyphen =
                sentence.at(to).is("-") && sentence.isGlued(to) && sentence.isGlued(to + 1);
        Phrases.Match<Unit> match = units.from(sentence, bracket || hyphen ? to + 1 : to);
        if (match == null || (bracket && !sentence.at(match.to()).is(")"))) {
            return null;
        }
        boolean verb =
                verbs.contains(sentence.at(match.from()).folded())
                        && nounEnds(sentence.at(match.to()));
        if (verb) {
            return null; // उसे रैंक 5 मिली
        }
        boolean cut = sentence.isGlued(match.to()) && sentence.at(match.to()).isNumber();
        return cut ? null : new Mention.Measure(match.meaning(), match.from(), match.to());
    }

    /** "15 dollars 50." */
    private static boolean isBareCents(Sentence sentence, Numeral cents) {
        return !sentence.at(cents.to()).isWord()
                && !sentence.at(cents.to()).isNumber()
                && !sentence.at(cents.to()).is("-")
                && cents.isWhole()
                && !cents.isScaled()
                && cents.value().compareTo(BigDecimal.TEN) >= 0
                && cents.value().compareTo(BigDecimal.valueOf(100)) < 0;
    }

    /** "C$ 100 and fifty." */
    private boolean isCentsInWords(Sentence sentence, Numeral cents) {
        Token next = sentence.at(cents.to());
        boolean ends =
                (!next.isWord() && !next.isNumber() && !next.is("-") && !next.is("%"))
                        || words.and().contains(next.folded());
        return ends
                && cents.form() == Numeral.Form.WORDS
                && cents.isWhole()
                && !cents.isScaled()
                && cents.value().signum() > 0
                && cents.value().compareTo(BigDecimal.valueOf(100)) < 0;
    }

    /** "75 USD million". */
    private Mention scaled(Sentence sentence, Mention money) {
        BigDecimal by = words.scales().get(sentence.at(money.end()).folded());
        BigDecimal value = money.value();
        return by != null
                        && value != null
                        && by.compareTo(BigDecimal.valueOf(1000)) >= 0
                        && !money.isScaled()
                ? money.with(money.from(), money.end() + 1, value.multiply(by), by)
                : money;
    }

    /** "3 dollars 50 cents", "thirteen dollars and five cents". */
    private Mention withCents(Sentence sentence, Mention money) {
        int next =
                words.and().contains(sentence.at(money.end()).folded())
                        ? money.end() + 1
                        : money.end();
        Numeral cents = numerals.at(sentence, next);
        Mention.Measure cent = cents == null ? null : behind(sentence, cents.to());
        boolean bareCents =
                cents != null
                        && cent == null
                        && (next == money.end()
                                ? isBareCents(sentence, cents)
                                : isCentsInWords(sentence, cents));
        BigDecimal value = money.value();
        if (value == null
                || cents == null
                || !(bareCents || (cent != null && cent.unit().cent()))
                || money.measure() == null
                || money.measure().unit().cent()) {
            return money;
        }
        BigDecimal both = value.add(cents.value().multiply(HUNDREDTH));
        return money.with(money.from(), cents.to(), both, BigDecimal.ONE);
    }
}

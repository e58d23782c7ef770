package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.language.Trait;

/** Parts of a whole: 3/4, "two thirds", "six and a half", तीन बटे पांच, बीस का पांचवां भाग. */
final class Fractions {
    private final NumberWords words;
    private final Cardinals cardinals;
    private final MixedNumbers mixed;
    private final NamedParts parts;
    private final FractionLines lines;
    private final Shares shares;

    Fractions(NumberWords words, Cardinals cardinals) {
        this.mixed = new MixedNumbers(words, cardinals);
        this.words = words;
        this.cardinals = cardinals;
        this.parts = new NamedParts(words, cardinals, mixed);
        this.lines = new FractionLines(words, cardinals, mixed);
        this.shares = new Shares(words, cardinals);
    }

    /** "a third of", "by a third.": a fraction, if no noun follows that would be the third. */
    @Nullable Numeral ofArticle(Sentence sentence, int from) {
        Numeral part = parts.one(sentence, from);
        Token next = part == null ? Token.NONE : sentence.at(part.to());
        boolean ends = !next.isWord() && !next.is("-");
        boolean article = part != null && part.to() > from + 1;
        boolean share = words.sections().has(Section.BEFORE_PART, sentence.at(from - 1));
        return !article || ends || share || words.isOf(next) ? part : null;
    }

    /** The fraction that a whole number becomes by the words after it; null if there is none. */
    @Nullable Numeral after(Sentence sentence, Numeral whole) {
        Numeral part = divided(sentence, whole);
        if (part == null) {
            part = andPart(sentence, whole);
        }
        return part == null ? shares.of(sentence, whole) : ofScale(sentence, part);
    }

    /** Whether a fraction is ambiguous. */
    boolean isDoubtful(Sentence sentence, Numeral fraction) {
        return lines.isDoubtful(sentence, fraction) || parts.isDoubtful(sentence, fraction);
    }

    private @Nullable Numeral divided(Sentence sentence, Numeral over) {
        Numeral part = parts.of(sentence, over);
        return part == null ? lines.below(sentence, over) : part;
    }

    /** "three quarters of a million". */
    private Numeral ofScale(Sentence sentence, Numeral part) {
        int article = part.to() + 1;
        BigDecimal scale = words.scales().value(sentence.at(article + 1));
        boolean ofOne = words.isOf(sentence.at(part.to())) && words.isArticle(sentence.at(article));
        return ofOne && scale != null && part.value().compareTo(BigDecimal.ONE) < 0
                ? part.with(article + 2, part.value().multiply(scale), part.exact(), part.form())
                : part;
    }

    /** "six and a half"; after a scale the fraction applies to it: "six million and two thirds". */
    private @Nullable Numeral andPart(Sentence sentence, Numeral whole) {
        Token joiner = sentence.at(whole.to());
        boolean joined = words.isAnd(joiner) || words.sections().has(Section.AND_PART, joiner);
        if (!joined || !whole.isWhole()) {
            return null;
        }
        Numeral part = partAt(sentence, whole.to() + 1);
        return part != null && part.isProper()
                ? mixed.sum(sentence, whole, whole.scale(), part)
                : null;
    }

    /** "a half", "two thirds", "a fourth". */
    private @Nullable Numeral partAt(Sentence sentence, int from) {
        Numeral half = cardinals.fraction(sentence, from);
        if (half != null && half.form() == Numeral.NumeralForm.FRACTION) {
            return half;
        }
        Numeral over = cardinals.at(sentence, from);
        if (over == null) {
            return parts.one(sentence, from);
        }
        Numeral slash = SlashFractions.simple(sentence, from);
        Numeral part = slash == null ? divided(sentence, over) : slash;
        return part == null ? parts.one(sentence, from) : part; // "cinq et un tiers"
    }

    /** Fractions with an ordinal as their denominator: बीस का पांचवां भाग, twenty fifths. */
    static final class Shares {
        private static final BigDecimal THREE = BigDecimal.valueOf(3);
        private static final BigDecimal FIVE = BigDecimal.valueOf(5);
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        private final NumberWords words;
        private final Cardinals cardinals;

        Shares(NumberWords words, Cardinals cardinals) {
            this.words = words;
            this.cardinals = cardinals;
        }

        /** The share of a number that follows it; null if there is none. */
        @Nullable Numeral of(Sentence sentence, Numeral whole) {
            if (!words.has(Trait.PARTS_BY_ORDINALS)) {
                return null;
            }
            return words.isOf(sentence.at(whole.to()))
                    ? ofWhole(sentence, whole)
                    : several(sentence, whole);
        }

        /** एक पाँचवाँ हिस्सा, तीन सातवें भाग; एक तीसरा भाग may be a volume. */
        private @Nullable Numeral several(Sentence sentence, Numeral count) {
            BigDecimal ordinal = words.ordinals().value(sentence.at(count.to()));
            Token share = sentence.at(count.to() + 1);
            BigDecimal least = words.sections().has(Section.VOLUMES, share) ? FIVE : THREE;
            return ordinal != null
                            && words.sections().has(Section.SHARES, share)
                            && ordinal.compareTo(least) >= 0
                            && count.isWhole()
                            && count.value().compareTo(ordinal) < 0
                    ? Numeral.divided(count.from(), count.to() + 1, count.value(), ordinal)
                    : null;
        }

        private @Nullable Numeral ofWhole(Sentence sentence, Numeral whole) {
            int i = whole.to() + 1;
            Numeral thousands = cardinals.at(sentence, i);
            BigDecimal under = BigDecimal.ZERO;
            if (thousands != null) {
                under = thousands.value();
                i = thousands.to();
            }
            BigDecimal ordinal = words.ordinals().value(sentence.at(i));
            if (ordinal == null || !isShare(sentence.at(i + 1))) {
                return null;
            }
            boolean scale = ordinal.compareTo(HUNDRED) >= 0 && under.signum() > 0;
            BigDecimal all = scale ? under.multiply(ordinal) : under.add(ordinal);
            return Numeral.divided(whole.from(), i + 1, whole.value(), all);
        }

        private boolean isShare(Token after) {
            return words.sections().has(Section.SHARES, after)
                    || after.type() == Token.Type.NOTHING;
        }
    }
}

package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;

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
        boolean share =
                words.sections()
                        .words(Section.BEFORE_PART)
                        .contains(sentence.at(from - 1).folded());
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
        boolean joined =
                words.isAnd(joiner)
                        || words.sections().words(Section.AND_PART).contains(joiner.folded());
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
}

package org.reportedfigures.reading.numbers;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.OneWords;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;

/** Finds the one number that begins at a token, or a shape that only looks like one. */
final class NumberStarts {
    /** Tokens of a currency before its number: "Rs ." */
    private static final int LONGEST_MONEY = 2;

    private final NumberWords words;
    private final OneWords one;
    private final Lexicon lexicon;
    private final Numerals numerals;
    private final Measures measures;
    private final Signs signs;
    private final VagueAmounts vagues;
    private final Hours hours;
    private final OutOf outOf;
    private final NumberPlaces places;

    NumberStarts(Lexicon lexicon) {
        this.words = lexicon.numbers();
        this.one = lexicon.one();
        this.lexicon = lexicon;
        this.numerals = new Numerals(words);
        this.measures = new Measures(lexicon, numerals);
        this.signs = new Signs(lexicon);
        this.vagues = new VagueAmounts(words);
        this.hours = new Hours(lexicon, numerals);
        this.outOf = new OutOf(lexicon, numerals);
        this.places = new NumberPlaces(words);
    }

    /**
     * The number at a token with sign and unit; an ordinal for a number that must not be reported;
     * null if none begins.
     *
     * @param earliest the token after the number before
     */
    @Nullable Mention at(Sentence sentence, int i, int earliest) {
        Mention vague = vagues.at(sentence, i);
        if (vague != null) {
            return vague;
        }
        Numeral read = numeral(sentence, i);
        Numeral numeral = read == null ? null : outOf.counted(sentence, read);
        if (numeral == null) {
            return null;
        }
        Mention hour = isOther(sentence.at(i)) ? null : hours.at(sentence, numeral);
        if (hour != null) {
            return hour;
        }
        if (numerals.isDoubtful(sentence, numeral)) {
            return Mention.shape(numeral.from(), numeral.to(), QuantityKind.ORDINAL);
        }
        if (places.isBegun(sentence, numeral)) {
            return Mention.shape(numeral.from(), numeral.to() + 1, QuantityKind.ORDINAL);
        }
        Mention impossible = outOf.impossible(sentence, numeral);
        if (impossible != null) {
            return impossible;
        }
        if (isAlone(sentence, numeral) || isOtherWord(sentence, numeral)) {
            return null;
        }
        Mention signed = signs.signed(sentence, Mention.of(numeral), earliest);
        return measures.measured(sentence, signed, earliest);
    }

    /** The number that begins at a token; for "between nine hundred and a thousand" the first. */
    private @Nullable Numeral numeral(Sentence sentence, int i) {
        Numeral all = numerals.at(sentence, i);
        if (all == null
                || all.to() == i + 1
                || !isAfterBetween(sentence, i)
                || isAnd(sentence, all.to())
                || lexicon.phrases(Section.RANGE).from(sentence, all.to()) != null) {
            return all;
        }
        for (int and = all.to() - 1; and > i; and--) {
            if (isAnd(sentence, and)) {
                return numerals.at(sentence.until(and), i);
            }
        }
        return all;
    }

    /** Whether "between" is right before a number or its currency sign. */
    private boolean isAfterBetween(Sentence sentence, int i) {
        for (int k = i - 1; k >= i - 1 - LONGEST_MONEY; k--) {
            if (lexicon.has(Section.RANGE_BEFORE, sentence.at(k))) {
                return true;
            }
            if (sentence.at(k).isNumber() || isAnd(sentence, k)) {
                return false; // of a number before: "between 5 and nine hundred and two"
            }
        }
        return false;
    }

    private boolean isAnd(Sentence sentence, int i) {
        return lexicon.has(Section.RANGE_AND, sentence.at(i));
    }

    /** Whether it has another meaning by itself: "quarter", अरब (Arabs), वन (forest). */
    private boolean isAlone(Sentence sentence, Numeral numeral) {
        String word = sentence.at(numeral.from()).folded();
        if (numeral.to() > numeral.from() + 1) {
            return false;
        }
        if (words.addedAlone().contains(word)) {
            return measures.after(sentence, numeral.to()) == null;
        }
        return isOther(sentence.at(numeral.from()))
                && !signs.isBefore(sentence, numeral.from())
                && !isPartOfUnit(sentence, numeral);
    }

    /** एक "a", दो "give". */
    private boolean isOtherWord(Sentence sentence, Numeral numeral) {
        return numeral.form() == Numeral.NumeralForm.WORDS
                && numeral.to() == numeral.from() + 1
                && one.isOther(sentence, numeral.from(), numeral.value());
    }

    private boolean isOther(Token token) {
        return words.neverAlone().contains(token.folded());
    }

    /** पाव किलो, "quarter mile". */
    private boolean isPartOfUnit(Sentence sentence, Numeral numeral) {
        Mention.Measure unit = measures.after(sentence, numeral.to());
        return numeral.form() == Numeral.NumeralForm.FRACTION
                && unit != null
                && unit.unit().kind() == QuantityKind.MEASURE;
    }
}

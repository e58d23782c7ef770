package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.ScaleWords;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;

/**
 * Whole numbers in words, digits and scale words, Indian and Western: "two lakh fifty thousand",
 * "12 million", ढाई करोड़.
 */
final class Cardinals {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final NumberWords words;
    private final Addends addends;
    private final YearsInWords years;
    private final SpelledGroups groups;

    Cardinals(NumberWords words) {
        this.words = words;
        this.addends = new Addends(words);
        this.years = new YearsInWords(words, addends);
        this.groups = new SpelledGroups(words.scales());
    }

    /** The longest number that begins at a token; null if there is none. */
    @Nullable Numeral at(Sentence sentence, int from) {
        Numeral first = group(sentence, from);
        return first == null ? null : groups.all(sentence, first, this::group);
    }

    private @Nullable Numeral group(Sentence sentence, int from) {
        Numeral year = years.at(sentence, from);
        if (year != null) {
            return year;
        }
        var sum = new Sum();
        Numeral found = null;
        boolean and = false;
        int i = from;
        while (true) {
            Numeral part = addend(sentence, i, sum, and);
            boolean own = part != null && and && isOwn(sentence, found, part);
            boolean added = part != null && !own && sum.add(part.value(), and);
            if (!added && (and || (sum.isEmpty() && !mayComeFirst(sentence.at(i))))) {
                return found;
            }
            int start = part != null && added ? part.to() : i;
            int scaled = scaled(sentence, start, sum);
            if (scaled < 0 || scaled == i || (!sum.isWhole() && found != null)) {
                return found;
            }
            i = scaled;
            found = numeral(sentence, from, i, sum);
            if (part != null && isFraction(part) && part.from() == from && part.to() == i) {
                found = found.with(i, found.value(), true, Numeral.NumeralForm.FRACTION);
            }
            and = words.isAnd(sentence.at(i));
            i = and ? i + 1 : i;
        }
    }

    /** The next addend; "and half a million" too. */
    private @Nullable Numeral addend(Sentence sentence, int i, Sum sum, boolean and) {
        if (!sum.isEmpty() && isTo(sentence, i)) {
            return null;
        }
        Numeral part = sum.isEmpty() ? addends.first(sentence, i) : addends.next(sentence, i);
        if (part != null || !and) {
            return part;
        }
        Numeral fraction = addends.fraction(sentence, i);
        return fraction != null && words.scales().contains(sentence.at(fraction.to()))
                ? fraction
                : null;
    }

    /** Whether टू is "to" and not "two": दो हज़ार टू तीन हज़ार. */
    private boolean isTo(Sentence sentence, int i) {
        return words.neverAlone().contains(sentence.at(i).folded())
                && addends.next(sentence, i + 1) != null;
    }

    private static boolean isFraction(Numeral part) {
        return part.form() == Numeral.NumeralForm.FRACTION;
    }

    /**
     * "987 million and 57.5 thousand", "31 trillion and 67,580" are two numbers: digits with
     * decimals or thousands are a number of their own. So are "5 million and two dogs", not "6
     * crore and two hundred".
     */
    private boolean isOwn(Sentence sentence, @Nullable Numeral found, Numeral part) {
        if (part.form() == Numeral.NumeralForm.DIGITS) {
            return !part.isWhole() || part.value().compareTo(THOUSAND) >= 0;
        }
        return part.form() == Numeral.NumeralForm.WORDS
                && found != null
                && sentence.at(found.from()).isNumber()
                && found.scale().compareTo(THOUSAND) > 0
                && !words.scales().contains(sentence.at(part.to()));
    }

    private static Numeral numeral(Sentence sentence, int from, int to, Sum sum) {
        boolean digits = to == from + 1 && sentence.at(from).isNumber();
        return new Numeral(
                from,
                to,
                sum.value(),
                !digits || sentence.at(from).isExact(),
                sum.scale(),
                digits ? Numeral.NumeralForm.DIGITS : Numeral.NumeralForm.WORDS);
    }

    /**
     * Multiplies by all scale words from here; returns the token after them, -1 if one does not
     * fit.
     */
    private int scaled(Sentence sentence, int from, Sum sum) {
        ScaleWords scales = words.scales();
        int i = from;
        while (true) {
            int at = sentence.at(i).is("-") && sentence.isGlued(i) ? i + 1 : i;
            BigDecimal scale = scales.at(sentence, at);
            if (scale == null || scales.isCoin(sentence.at(at), sum.last())) {
                BigDecimal letters = scales.ofLetters(sentence, i);
                return letters != null && sum.multiply(letters) ? i + 1 : i;
            }
            if (!sum.multiply(scale)) {
                return -1;
            }
            i = at + 1;
        }
    }

    /** Whether a scale may begin a number. */
    private boolean mayComeFirst(Token token) {
        return words.scales().contains(token) && !words.neverAlone().contains(token.folded());
    }

    /** A number without scale words; null if none begins here. */
    @Nullable Numeral withoutScale(Sentence sentence, int i) {
        return addends.next(sentence, i);
    }

    /** "half", "a quarter of a" before a million; null if none begins here. */
    @Nullable Numeral fraction(Sentence sentence, int from) {
        return addends.fraction(sentence, from);
    }

    /**
     * Numbers in words with commas between their thousands: "four thousand, seven hundred and
     * eleven". "Two thousand, five hundred" may be two numbers, and stays two.
     */
    static final class SpelledGroups {
        private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

        /** Words of a last group that surely belongs to those before it. */
        private static final int SHORTEST_LAST = 3;

        private final ScaleWords scales;

        SpelledGroups(ScaleWords scales) {
            this.scales = scales;
        }

        /**
         * The whole number; the first group if no others belong to it.
         *
         * @param group finds the group that begins at a token; null if there is none
         */
        Numeral all(
                Sentence sentence,
                Numeral first,
                BiFunction<Sentence, Integer, @Nullable Numeral> group) {
            Numeral all = first;
            BigDecimal scale = first.scale();
            while (isComma(sentence, all.to()) && scale.compareTo(THOUSAND) >= 0) {
                Numeral next = group.apply(sentence, all.to() + 1);
                if (next == null
                        || next.form() != Numeral.NumeralForm.WORDS
                        || next.value().compareTo(scale) >= 0) {
                    return first;
                }
                BigDecimal value = all.value().add(next.value());
                all = Numeral.of(first.from(), next.to(), value, Numeral.NumeralForm.WORDS);
                scale = next.scale();
                if (scale.compareTo(THOUSAND) < 0) {
                    return isLast(sentence, next) ? all : first;
                }
            }
            return first;
        }

        /** Between two words. */
        private static boolean isComma(Sentence sentence, int i) {
            return sentence.at(i).is(",")
                    && sentence.at(i - 1).isWord()
                    && sentence.at(i + 1).isWord();
        }

        private boolean isLast(Sentence sentence, Numeral group) {
            return group.to() - group.from() >= SHORTEST_LAST
                    && !scales.contains(sentence.at(group.to() - 1));
        }
    }
}

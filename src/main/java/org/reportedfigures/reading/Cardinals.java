package org.reportedfigures.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers of words, digits and scale words, Indian and Western: "two lakh fifty thousand",
 * "12 million", ढाई करोड़.
 */
final class Cardinals {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private final NumberWords words;

    Cardinals(NumberWords words) {
        this.words = words;
    }

    /** The longest number that begins at a token; null where none does. */
    @Nullable Numeral at(Sentence sentence, int from) {
        Numeral year = yearInWords(sentence, from);
        if (year != null) {
            return year;
        }
        var sum = new Sum();
        Numeral found = null;
        boolean and = false;
        int i = from;
        while (true) {
            Numeral part = part(sentence, i, sum.isEmpty());
            if (part == null && and) {
                part = fraction(sentence, i);
                part = part != null && isScale(sentence, part.to()) ? part : null;
            }
            boolean fraction = part != null && part.form() == Numeral.Form.FRACTION;
            boolean added = part != null && !isOwn(part, and) && sum.add(part.value(), and);
            if (!added && sum.isEmpty() && !standsAlone(sentence, i)) {
                return found;
            }
            int start = part != null && added ? part.to() : i;
            int scaled = scaled(sentence, start, sum);
            if (scaled < 0 || scaled == i) {
                return found;
            }
            i = scaled;
            if (!sum.isWhole() && found != null) {
                return found;
            }
            found = numeral(sentence, from, i, sum);
            if (fraction && part != null && part.from() == from && part.to() == i) {
                found = found.with(i, found.value(), true, Numeral.Form.FRACTION);
            }
            int behindAnd = behindJoiner(sentence, i);
            and = behindAnd > i;
            i = behindAnd;
        }
    }

    /**
     * "987 million and 57.5 thousand", "31 trillion and 67,580" are two numbers: digits with
     * decimals or thousands are a whole one.
     */
    private static boolean isOwn(Numeral part, boolean and) {
        return and
                && part.form() == Numeral.Form.DIGITS
                && (!part.isWhole() || part.value().compareTo(THOUSAND) >= 0);
    }

    private Numeral numeral(Sentence sentence, int from, int to, Sum sum) {
        boolean digits = to == from + 1 && sentence.at(from).isNumber();
        return new Numeral(
                from,
                to,
                sum.value(),
                !digits || sentence.at(from).isExact(),
                sum.scale(),
                digits ? Numeral.Form.DIGITS : Numeral.Form.WORDS);
    }

    /**
     * Multiplies by all scale words from here; the token behind them, -1 where one does not fit.
     */
    private int scaled(Sentence sentence, int from, Sum sum) {
        int i = from;
        while (true) {
            int at = sentence.at(i).is("-") && sentence.isGlued(i) ? i + 1 : i;
            BigDecimal scale = scale(sentence, at);
            if (scale == null) {
                int letters = behindLetters(sentence, i, sum);
                return letters > 0 ? letters : i;
            }
            if (!sum.multiply(scale)) {
                return -1;
            }
            i = at + 1;
        }
    }

    /** "5k", "10 M", "3bn": a scale in letters behind digits, in the case that it is written in. */
    private int behindLetters(Sentence sentence, int i, Sum sum) {
        Token letters = sentence.at(i);
        if (!letters.isWord() || !sentence.at(i - 1).isNumber()) {
            return -1;
        }
        String written = sentence.text(i, i + 1);
        if (words.noScale().from(sentence, i) != null) {
            return -1; // "4K screen"
        }
        BigDecimal code =
                sentence.isGlued(i + 1) && isMoney(sentence, i + 1)
                        ? words.codeLetters().get(written)
                        : null; // 60 TEUR
        BigDecimal scale = code != null ? code : words.letters().get(written);
        boolean people = words.countedInMillions().contains(sentence.at(i + 1).folded());
        if (scale == null && (isMoney(sentence, i - 2) || (people && sentence.isGlued(i)))) {
            scale = words.moneyLetters().get(written);
        }
        return scale != null && sum.multiply(scale) ? i + 1 : -1;
    }

    private boolean isMoney(Sentence sentence, int i) {
        return sentence.isMoneySign(i)
                || words.money().contains(sentence.at(i).folded())
                || (sentence.at(i).is(".") && words.money().contains(sentence.at(i - 1).folded()));
    }

    private @Nullable BigDecimal scale(Sentence sentence, int i) {
        BigDecimal scale = words.scales().get(sentence.at(i).folded());
        return scale == null || words.noScale().from(sentence, i) != null ? null : scale;
    }

    private boolean standsAlone(Sentence sentence, int i) {
        String word = sentence.at(i).folded();
        return words.scales().containsKey(word) && !words.neverAlone().contains(word);
    }

    /** A number without scale words; null where none begins here. */
    @Nullable Numeral withoutScale(Sentence sentence, int i) {
        return part(sentence, i, false);
    }

    private @Nullable Numeral part(Sentence sentence, int i, boolean first) {
        Token token = sentence.at(i);
        Digits digits = token.digits();
        if (digits != null) {
            BigDecimal value = digits.value();
            return value == null ? null : Numeral.of(i, i + 1, value, Numeral.Form.DIGITS);
        }
        BigDecimal added = words.added().get(token.folded());
        if (added != null) {
            return withAdded(sentence, i, added);
        }
        BigDecimal tens = words.tens().get(token.folded());
        if (tens != null) {
            int next = sentence.at(i + 1).is("-") ? i + 2 : i + 1;
            Token behind = sentence.at(next);
            BigDecimal one = words.cardinals().get(behind.folded());
            if (words.ordinal(behind.folded()) != null) {
                return null; // "twenty-first"
            }
            return one != null && one.signum() > 0 && one.compareTo(TEN) < 0
                    ? Numeral.of(i, next + 1, tens.add(one), Numeral.Form.WORDS)
                    : Numeral.of(i, i + 1, tens, Numeral.Form.WORDS);
        }
        BigDecimal value = words.cardinals().get(token.folded());
        if (value == null && first) {
            return fraction(sentence, i);
        }
        return value == null ? null : Numeral.of(i, i + 1, value, Numeral.Form.WORDS);
    }

    /**
     * डेढ़ करोड़, "half a million", "a quarter of a million", "a hundred": what a scale may follow.
     */
    @Nullable Numeral fraction(Sentence sentence, int from) {
        int i = isArticle(sentence, from) ? from + 1 : from;
        BigDecimal value = words.fractions().get(sentence.at(i).folded());
        if (value == null) {
            boolean one = i > from && isScale(sentence, i);
            return one ? Numeral.of(from, i, BigDecimal.ONE, Numeral.Form.WORDS) : null;
        }
        int scale = i + 1;
        if (words.of().contains(sentence.at(scale).folded())) {
            scale++;
        }
        if (isArticle(sentence, scale)) {
            scale++;
        }
        boolean behind = scale > i + 1 && isScale(sentence, scale);
        return Numeral.of(from, behind ? scale : i + 1, value, Numeral.Form.FRACTION);
    }

    /** साढ़े तीन is 3.5, पौने दो is 1.75, सवा लाख is 1.25 lakh. */
    private @Nullable Numeral withAdded(Sentence sentence, int i, BigDecimal added) {
        boolean again = words.added().containsKey(sentence.at(i + 1).folded());
        Numeral whole = again ? null : part(sentence, i + 1, false);
        if (whole != null && whole.isWhole()) {
            return whole.from(i).with(whole.to(), whole.value().add(added), true, whole.form());
        }
        boolean ofOne =
                whole == null
                        && (isScale(sentence, i + 1)
                                || (words.addedAlone().contains(sentence.at(i).folded())
                                        && sentence.at(i + 1).isWord()));
        return ofOne ? Numeral.of(i, i + 1, BigDecimal.ONE.add(added), Numeral.Form.WORDS) : null;
    }

    /** "nineteen eighty-four", "twenty twenty". */
    private @Nullable Numeral yearInWords(Sentence sentence, int from) {
        Numeral century = part(sentence, from, false);
        if (century == null || century.form() != Numeral.Form.WORDS || !isYearPart(century)) {
            return null;
        }
        Numeral rest = part(sentence, century.to(), false);
        if (rest == null
                || !words.added().isEmpty()
                || rest.form() != Numeral.Form.WORDS
                || !isYearPart(rest)
                || century.value().compareTo(TWENTY) > 0
                || isPart(sentence, rest.to())
                || isScale(sentence, rest.to())) {
            return null;
        }
        BigDecimal value = century.value().multiply(HUNDRED).add(rest.value());
        return Numeral.of(from, rest.to(), value, Numeral.Form.YEAR_WORDS);
    }

    /** "eleven twenty-seconds" is a fraction. */
    private boolean isPart(Sentence sentence, int i) {
        String word = sentence.at(sentence.at(i).is("-") ? i + 1 : i).folded();
        return words.partsBehindTens().containsKey(word) || words.parts().containsKey(word);
    }

    private static boolean isYearPart(Numeral part) {
        return part.value().compareTo(TEN) >= 0
                && part.value().compareTo(HUNDRED) < 0
                && part.isWhole();
    }

    private boolean isArticle(Sentence sentence, int i) {
        return words.articles().contains(sentence.at(i).folded());
    }

    private boolean isScale(Sentence sentence, int i) {
        return words.scales().containsKey(sentence.at(i).folded());
    }

    /** Behind "and" where one stands here. */
    private int behindJoiner(Sentence sentence, int i) {
        return words.and().contains(sentence.at(i).folded()) ? i + 1 : i;
    }
}

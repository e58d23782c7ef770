package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is no number by its shape alone: times (10:30), days (23/9/2020), telephone and other
 * numbers of many parts (0124-2543645, 192.168.0.1, 978-0-13). Nothing is read of these.
 */
final class Shapes {
    private static final Pattern DAY =
            Pattern.compile(
                    "\\d{1,2}\\.\\d{1,2}\\.(\\d{2}|\\d{4})|\\d{4}\\.\\d{1,2}\\.\\d{1,2}",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern COMPACT_DAY =
            Pattern.compile("(19|20)\\d\\d(0[1-9]|1[0-2])([0-2]\\d|3[01])");

    private Shapes() {}

    /**
     * The numbers of what begins at a token; none where only its words can tell.
     *
     * @param earliest the token after the number before
     */
    static List<Mention> at(Sentence sentence, int from, int earliest) {
        Digits digits = sentence.at(from).digits();
        if (digits == null) {
            return List.of();
        }
        Run run = Run.at(sentence, from, digits);
        Kind kind = kind(sentence, from, run);
        if (kind == null && earliest < from - 1 && isNamed(sentence, from)) {
            kind = isYear(digits) ? Kind.YEAR : Kind.ATTRIBUTE;
        }
        if (kind == null) {
            return List.of();
        }
        if (run.has(":")) {
            return List.of(Mention.shape(from, run.to(), kind));
        }
        var parts = new ArrayList<Mention>();
        for (int i = from; i < run.to(); i++) {
            Digits part = sentence.at(i).digits();
            if (part != null) {
                BigDecimal value = part.value();
                parts.add(
                        value == null
                                ? Mention.shape(i, i + 1, kind)
                                : Mention.of(Numeral.of(i, i + 1, value, Numeral.Form.DIGITS))
                                        .with(kind));
            }
        }
        return parts;
    }

    private static @Nullable Kind kind(Sentence sentence, int from, Run run) {
        if (run.isLocalNumber(sentence, from)) {
            return Kind.ATTRIBUTE;
        }
        Digits first = run.numbers().getFirst();
        return run.signs().isEmpty() ? ofOne(sentence, from, first) : ofMany(run);
    }

    private static @Nullable Kind ofMany(Run run) {
        List<Digits> numbers = run.numbers();
        if (run.has(":")) {
            return Kind.DATE;
        }
        if (numbers.size() == 2 && run.is("/")) {
            return ofStroke(numbers.get(0), numbers.get(1));
        }
        if (numbers.size() == 3
                && run.is(Run.DASHES + "/.")
                && numbers.stream().allMatch(Shapes::isShort)) {
            return Kind.DATE;
        }
        boolean two = numbers.size() == 2;
        boolean code = numbers.stream().anyMatch(d -> d.zero() && d.length() > 2);
        if (two && run.is(Run.DASHES) && numbers.get(0).length() == 4 && numbers.get(1).zero()) {
            return Kind.DATE;
        }
        // A range, a list, a sum, a size: the words tell.
        boolean pair = two && (run.is(Run.DASHES + "~") || run.is(",+×*"));
        return pair && !code ? null : Kind.ATTRIBUTE;
    }

    /** 7/16 is a day, 2013/14 a season; 3/4 may be a number. */
    private static @Nullable Kind ofStroke(Digits over, Digits under) {
        boolean fraction = Fractions.isDenominator(under) && over.isBare() && !over.zero();
        if (fraction && isScore(over, under)) {
            return Kind.ATTRIBUTE;
        }
        boolean day = isShort(over) && isMonth(under) && !isMonth(over);
        if (fraction && !day && over.length() < 4) {
            return null;
        }
        return isShort(over) && isShort(under) ? Kind.DATE : Kind.ATTRIBUTE;
    }

    /** 245/6 are runs and wickets, 5/5 is a grade or a day; nobody writes so many sixths. */
    private static boolean isScore(Digits over, Digits under) {
        BigDecimal runs = over.value();
        BigDecimal wickets = under.value();
        return runs != null
                && wickets != null
                && (runs.compareTo(wickets.multiply(BigDecimal.TEN)) > 0
                        || runs.compareTo(wickets) == 0);
    }

    private static @Nullable Kind ofOne(Sentence sentence, int at, Digits digits) {
        if (digits.value() == null) {
            return isDay(sentence, at) ? Kind.DATE : Kind.ATTRIBUTE;
        }
        if (digits.isBare() && digits.length() == 8 && isCompactDay(digits.value())) {
            return Kind.DATE;
        }
        boolean code = digits.isBare() && digits.zero() && digits.length() > 2;
        return code ? Kind.ATTRIBUTE : null;
    }

    private static boolean isCompactDay(BigDecimal value) {
        return COMPACT_DAY.matcher(value.toPlainString()).matches();
    }

    /** 23.04.2022: unreadable as a number. */
    private static boolean isDay(Sentence sentence, int at) {
        return DAY.matcher(sentence.text(at, at + 1)).matches();
    }

    /** "B-52", "COVID-19", बी-29: a hyphen ties the number to a name. */
    private static boolean isNamed(Sentence sentence, int from) {
        Token name = sentence.at(from - 2);
        return sentence.isGlued(from)
                && sentence.isGlued(from - 1)
                && Run.DASHES.contains(sentence.at(from - 1).folded())
                && (name.isWord() || name.type() == Token.Type.CODE);
    }

    static boolean isYear(Digits digits) {
        BigDecimal value = digits.value();
        return digits.isBare()
                && digits.length() == 4
                && value != null
                && value.compareTo(BigDecimal.valueOf(1000)) >= 0
                && value.compareTo(BigDecimal.valueOf(2200)) < 0;
    }

    private static boolean isMonth(Digits digits) {
        BigDecimal value = digits.value();
        return digits.isBare() && value != null && value.compareTo(BigDecimal.valueOf(12)) <= 0;
    }

    /** What a day, a month or a year may be. */
    private static boolean isShort(Digits digits) {
        return digits.isBare() && (digits.length() <= 2 || isYear(digits));
    }
}

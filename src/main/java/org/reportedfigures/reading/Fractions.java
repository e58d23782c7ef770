package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parts of a whole: 3/4, "two thirds", "six and a half", तीन बटे पांच, बीस का पांचवां भाग. */
final class Fractions {
    /** Denominators that are written with a stroke; 2/29 is a day. */
    private static final Set<BigDecimal> DENOMINATORS =
            Stream.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 32, 40, 50, 60, 64, 100, 1000)
                    .map(BigDecimal::valueOf)
                    .collect(Collectors.toUnmodifiableSet());

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberWords words;
    private final Cardinals cardinals;
    private final Denominators denominators;

    Fractions(NumberWords words, Cardinals cardinals) {
        this.words = words;
        this.cardinals = cardinals;
        this.denominators = new Denominators(words, cardinals);
    }

    /** "3/4", "1 1/4". */
    @Nullable Numeral inDigits(Sentence sentence, int from) {
        Numeral simple = simple(sentence, from);
        if (simple != null) {
            return simple;
        }
        BigDecimal whole = bare(sentence, from);
        Numeral behind = whole == null ? null : signOrSimple(sentence, from + 1);
        return whole != null
                        && behind != null
                        && sentence.at(from + 1).spaced()
                        && isProper(behind.value())
                ? new Numeral(
                        from,
                        behind.to(),
                        whole.add(behind.value()),
                        behind.exact(),
                        BigDecimal.ONE,
                        Numeral.Form.FRACTION)
                : null;
    }

    /** The ½ or 1/2 of "2 ½" and "2 1/2". */
    private static @Nullable Numeral signOrSimple(Sentence sentence, int from) {
        Token token = sentence.at(from);
        Digits digits = token.digits();
        BigDecimal value = digits == null ? null : digits.value();
        return digits != null && value != null && digits.shape() == Digits.Shape.FRACTION
                ? new Numeral(
                        from,
                        from + 1,
                        value,
                        token.isExact(),
                        BigDecimal.ONE,
                        Numeral.Form.FRACTION)
                : simple(sentence, from);
    }

    private static @Nullable Numeral simple(Sentence sentence, int from) {
        BigDecimal over = bare(sentence, from);
        BigDecimal under = bare(sentence, from + 2);
        return over != null
                        && under != null
                        && isStroke(sentence.at(from + 1))
                        && sentence.at(from + 1).spaced() == sentence.at(from + 2).spaced()
                        && DENOMINATORS.contains(under)
                        && !isJoined(sentence, from)
                        && !isJoined(sentence, from + 3)
                ? divided(from, from + 3, over, under)
                : null;
    }

    /** Whether a sign without a space ties a token to the number before it: 1/2/2015. */
    private static boolean isJoined(Sentence sentence, int i) {
        boolean behind = isStroke(sentence.at(i)) && sentence.at(i + 1).isNumber();
        boolean before = isStroke(sentence.at(i - 1)) && sentence.at(i - 2).isNumber();
        return behind || (before && sentence.isGlued(i - 1));
    }

    private static boolean isStroke(Token token) {
        return token.is("/") || token.is("⁄");
    }

    private static @Nullable BigDecimal bare(Sentence sentence, int i) {
        Digits digits = sentence.at(i).digits();
        return digits != null && digits.isBare() && !digits.zero() ? digits.value() : null;
    }

    /** "a third of", "by a third.": one part, where no noun follows that would be the third. */
    @Nullable Numeral ofArticle(Sentence sentence, int from) {
        Numeral part = onePart(sentence, from);
        Token next = part == null ? Token.NONE : sentence.at(part.to());
        boolean ends = !next.isWord() && !next.is("-");
        return ends || words.of().contains(next.folded()) ? part : null;
    }

    private @Nullable Numeral onePart(Sentence sentence, int from) {
        if (!words.articles().contains(sentence.at(from).folded())) {
            return null;
        }
        BigDecimal under = words.part().get(sentence.at(from + 1).folded());
        if (under != null) {
            return divided(from, from + 2, BigDecimal.ONE, under);
        }
        Numeral composed = denominators.at(sentence, from + 1, true);
        return composed == null
                ? null
                : divided(from, composed.to(), BigDecimal.ONE, composed.value());
    }

    /** What a whole number becomes by the words behind it; null where they make no fraction. */
    @Nullable Numeral behind(Sentence sentence, Numeral whole) {
        Numeral part = part(sentence, whole);
        if (part == null) {
            part = over(sentence, whole);
        }
        if (part == null) {
            part = andPart(sentence, whole);
        }
        return part != null ? ofScale(sentence, part) : partOf(sentence, whole);
    }

    /** "three quarters of a million". */
    private Numeral ofScale(Sentence sentence, Numeral part) {
        int article = part.to() + 1;
        BigDecimal scale = words.scales().get(sentence.at(article + 1).folded());
        boolean ofOne =
                words.of().contains(sentence.at(part.to()).folded())
                        && words.articles().contains(sentence.at(article).folded());
        return ofOne && scale != null && part.value().compareTo(BigDecimal.ONE) < 0
                ? part.with(article + 2, part.value().multiply(scale), part.exact(), part.form())
                : part;
    }

    /** "two thirds", "three twenty-firsts", तीन चौथाई. */
    private @Nullable Numeral part(Sentence sentence, Numeral over) {
        if (words.noParts().contains(sentence.at(over.from() - 1).folded())) {
            return null;
        }
        int i = sentence.at(over.to()).is("-") ? over.to() + 1 : over.to();
        BigDecimal under = words.parts().get(sentence.at(i).folded());
        if (under == null && endsInOne(sentence, over)) {
            under = words.part().get(sentence.at(i).folded());
        }
        if (under == null) {
            Numeral composed = denominators.at(sentence, i, endsInOne(sentence, over));
            return composed == null
                    ? null
                    : divided(over.from(), composed.to(), over.value(), composed.value());
        }
        BigDecimal tens = words.tens().get(sentence.at(over.to() - 1).folded());
        if (tens != null && under.compareTo(TEN) < 0 && over.value().compareTo(tens) > 0) {
            return divided(over.from(), i + 1, over.value().subtract(tens), tens.add(under));
        }
        Numeral split = split(sentence, over, under, i + 1);
        return split != null ? split : divided(over.from(), i + 1, over.value(), under);
    }

    /** "two hundred and fifty-four hundredths": what stands behind "and" is the part. */
    private @Nullable Numeral split(Sentence sentence, Numeral over, BigDecimal under, int to) {
        for (int and = over.to() - 1; and > over.from(); and--) {
            if (words.and().contains(sentence.at(and).folded())) {
                Numeral rest = cardinals.at(sentence, and + 1);
                if (rest == null || rest.value().compareTo(under) >= 0) {
                    return null;
                }
                Numeral part = divided(over.from(), to, rest.value(), under);
                BigDecimal whole = over.value().subtract(rest.value());
                BigDecimal scale = words.scales().get(sentence.at(and - 1).folded());
                return added(over.from(), whole, scale == null ? BigDecimal.ONE : scale, part);
            }
        }
        return null;
    }

    /** "one third", "two million and one half". */
    private boolean endsInOne(Sentence sentence, Numeral over) {
        BigDecimal last = words.cardinals().get(sentence.at(over.to() - 1).folded());
        boolean and = words.and().contains(sentence.at(over.to() - 2).folded());
        return over.value().compareTo(BigDecimal.ONE) == 0
                || (and && last != null && last.compareTo(BigDecimal.ONE) == 0);
    }

    /** तीन बटे पांच, "one over eight", "one out of three". */
    private @Nullable Numeral over(Sentence sentence, Numeral over) {
        Phrases.Match<String> line = words.over().from(sentence, over.to());
        Numeral under = line == null ? null : cardinals.at(sentence, line.to());
        if (line == null || under == null || under.value().signum() <= 0 || !under.isWhole()) {
            return null;
        }
        if (line.meaning().equals("reversed")) {
            // तीन में से एक is one of three.
            return isProper(under.value(), over.value())
                    ? divided(over.from(), under.to(), under.value(), over.value())
                    : null;
        }
        if (!isFraction(sentence, over, under, line.meaning())) {
            return null;
        }
        Numeral split = split(sentence, over, under.value(), under.to());
        return split != null
                ? split
                : divided(over.from(), under.to(), over.value(), under.value());
    }

    /** "two million over 3 years" is none. */
    private static boolean isFraction(
            Sentence sentence, Numeral over, Numeral under, String condition) {
        Token next = sentence.at(under.to());
        return switch (condition) {
            case "proper" -> isProper(over.value(), under.value());
            case "last" ->
                    isProper(over.value(), under.value())
                            && !next.isWord()
                            && (over.from() == 0
                                    || over.form() == Numeral.Form.WORDS
                                    || under.form() == Numeral.Form.WORDS);
            default -> true;
        };
    }

    /** "six and a half"; behind a scale it is part of that: "six million and two thirds". */
    private @Nullable Numeral andPart(Sentence sentence, Numeral whole) {
        String joiner = sentence.at(whole.to()).folded();
        boolean joined = words.and().contains(joiner) || words.andPart().contains(joiner);
        if (!joined || !whole.isWhole()) {
            return null;
        }
        Numeral part = partAt(sentence, whole.to() + 1);
        return part != null && isProper(part.value())
                ? added(whole.from(), whole.value(), whole.scale(), part)
                : null;
    }

    /** "a half", "two thirds", "a fourth". */
    private @Nullable Numeral partAt(Sentence sentence, int from) {
        Numeral half = cardinals.fraction(sentence, from);
        if (half != null && half.form() == Numeral.Form.FRACTION) {
            return half;
        }
        Numeral over = cardinals.at(sentence, from);
        if (over == null) {
            return onePart(sentence, from);
        }
        Numeral stroke = simple(sentence, from);
        if (stroke != null) {
            return stroke;
        }
        Numeral part = part(sentence, over);
        return part != null ? part : over(sentence, over);
    }

    /** Behind a million a part is that of a million. */
    private static Numeral added(int from, BigDecimal whole, BigDecimal scale, Numeral part) {
        BigDecimal of = scale.compareTo(MILLION) >= 0 ? scale : BigDecimal.ONE;
        BigDecimal value = whole.add(part.value().multiply(of));
        return new Numeral(from, part.to(), value, part.exact(), of, Numeral.Form.FRACTION);
    }

    /** बीस का पांचवां भाग: a twentieth of a hundred. */
    private @Nullable Numeral partOf(Sentence sentence, Numeral whole) {
        if (!words.of().contains(sentence.at(whole.to()).folded()) || words.shares().isEmpty()) {
            return null;
        }
        int i = whole.to() + 1;
        Numeral thousands = cardinals.at(sentence, i);
        BigDecimal under = BigDecimal.ZERO;
        if (thousands != null) {
            under = thousands.value();
            i = thousands.to();
        }
        BigDecimal ordinal = words.ordinal(sentence.at(i).folded());
        Token next = sentence.at(i + 1);
        boolean share =
                ordinal != null
                        && (words.shares().contains(next.folded())
                                || next.type() == Token.Type.NOTHING);
        if (!share || ordinal == null) {
            return null;
        }
        boolean scale = ordinal.compareTo(HUNDRED) >= 0 && under.signum() > 0;
        BigDecimal all = scale ? under.multiply(ordinal) : under.add(ordinal);
        return divided(whole.from(), i + 1, whole.value(), all);
    }

    static boolean isDenominator(Digits digits) {
        return digits.isBare() && !digits.zero() && DENOMINATORS.contains(digits.value());
    }

    private static boolean isProper(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
    }

    private static boolean isProper(BigDecimal over, BigDecimal under) {
        return over.signum() > 0 && over.compareTo(under) < 0;
    }

    private static Numeral divided(int from, int to, BigDecimal over, BigDecimal under) {
        Quotient all = Quotient.of(over, under);
        return new Numeral(
                from, to, all.value(), all.exact(), BigDecimal.ONE, Numeral.Form.FRACTION);
    }
}

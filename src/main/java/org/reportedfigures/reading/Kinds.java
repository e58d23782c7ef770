package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a number is for, from its unit, its noun and the words around it. */
final class Kinds {
    private static final BigDecimal LARGEST_DAY = BigDecimal.valueOf(31);
    private static final BigDecimal LARGEST_LABEL = BigDecimal.valueOf(10_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int REACH = 12;

    private final Contexts words;
    private final Sizes sizes;
    private final Nouns nouns;
    private final Phrases<Unit> units;
    private final Set<String> ofWords;

    Kinds(Lexicon lexicon, Nouns nouns) {
        this.words = lexicon.contexts();
        this.sizes = new Sizes(lexicon);
        this.nouns = nouns;
        this.units = lexicon.units();
        this.ofWords = lexicon.numbers().of();
    }

    /**
     * @param noun its token; -1 where there is none
     * @param hedge the words that bound it; null where none do
     */
    Kind of(Sentence sentence, Mention mention, int noun, @Nullable Hedge hedge) {
        if (mention.kind() != null) {
            return mention.kind();
        }
        Kind kind = ofShape(sentence, mention);
        if (kind == null) {
            kind = ofWordsBehind(sentence, mention);
        }
        if (kind == null && noun >= 0 && mention.measure() == null && isTime(sentence, noun)) {
            kind = Kind.DURATION;
        }
        if (kind == null && mention.measure() != null) {
            return ofUnit(sentence, mention, mention.measure());
        }
        if (kind == null) {
            kind = ofDate(sentence, mention, noun);
        }
        if (kind == null && (hedge == null || mention.isRange() || isOfYears(sentence, hedge))) {
            kind = ofYear(sentence, mention, noun);
        }
        if (kind == null) {
            kind = ofWordsBefore(sentence, mention, noun);
        }
        if (kind == null) {
            kind = ofClock(sentence, mention, noun);
        }
        return kind == null ? Kind.COUNT : kind;
    }

    /** The word that says what a number is which counts nothing: the month, "room"; -1 for none. */
    int label(Sentence sentence, Mention mention) {
        int before = mention.start() - 1;
        int last = sentence.at(before).isSign() ? before - 1 : before;
        if (isMonth(sentence, mention.to())) {
            return mention.to();
        }
        Phrases.Match<String> match = words.before().upTo(sentence, last + 1);
        boolean word = match != null && sentence.at(last).isWord() && !nouns.ends(sentence, last);
        return isMonth(sentence, last) || word ? last : -1;
    }

    /** "year greater than 2012". */
    private boolean isOfYears(Sentence sentence, Hedge hedge) {
        for (int to = hedge.from(); to > hedge.from() - 3; to--) {
            Phrases.Match<String> match = words.before().upTo(sentence, to);
            if (match != null && match.meaning().equals("year") && !nouns.ends(sentence, to - 1)) {
                return true;
            }
        }
        return false;
    }

    /** List numbers, numbers in brackets, scores, sizes with a cross. */
    private @Nullable Kind ofShape(Sentence sentence, Mention mention) {
        Token before = sentence.at(mention.start() - 1);
        Token after = sentence.at(mention.end());
        if (mention.form() == Numeral.Form.YEAR_WORDS) {
            return Kind.YEAR;
        }
        if (mention.form() != Numeral.Form.DIGITS || mention.measure() != null) {
            return null;
        }
        boolean bare = isBare(sentence, mention);
        boolean first = before.type() == Token.Type.NOTHING;
        if (bare
                && first
                && (after.is(".") || after.is(")"))
                && sentence.size() > mention.to() + 1) {
            return Kind.ATTRIBUTE;
        }
        boolean bracket = before.is("(") || before.is("[");
        if ((bare && after.is(")") && !bracket && !opens(sentence, mention.from()))
                || (bare && bracket && (after.is(")") || after.is("]")))) {
            return isYearLike(sentence, mention) ? Kind.YEAR : Kind.ATTRIBUTE;
        }
        boolean crossed =
                (isCross(after) && sentence.at(mention.end() + 1).isNumber())
                        || (isCross(before) && sentence.at(mention.start() - 2).isNumber());
        boolean score =
                (isTied(sentence, mention.end()) && sentence.at(mention.end() + 1).isNumber())
                        || (isTied(sentence, mention.start() - 1)
                                && sentence.at(mention.start() - 2).isNumber());
        return crossed || score
                ? Kind.ATTRIBUTE
                : mention.isRange() ? ofScore(sentence, mention) : null;
    }

    private @Nullable Kind ofScore(Sentence sentence, Mention mention) {
        boolean small =
                mention.high() != null
                        && mention.high().compareTo(MILLION) < 0
                        && isTied(sentence, mention.from() + 1);
        for (int i = mention.from() - 5; small && i < mention.to() + 5; i++) {
            if (words.scores().contains(sentence.at(i).folded())) {
                return Kind.ATTRIBUTE;
            }
        }
        return null;
    }

    private static boolean isTied(Sentence sentence, int sign) {
        return sentence.isGlued(sign)
                && sentence.isGlued(sign + 1)
                && "-–—‑".contains(sentence.at(sign).folded());
    }

    private static boolean isCross(Token token) {
        return token.is("×") || token.is("x") || token.is("*");
    }

    private static boolean opens(Sentence sentence, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 40); i--) {
            if (sentence.at(i).is("(")) {
                return true;
            }
        }
        return false;
    }

    /** "10 o'clock", "20-year-old", 16 वीं. */
    private @Nullable Kind ofWordsBehind(Sentence sentence, Mention mention) {
        Phrases.Match<String> match = words.after().from(sentence, mention.to());
        if (match == null || mention.isScaled()) {
            return null;
        }
        return Kind.valueOf(match.meaning().toUpperCase(java.util.Locale.ROOT));
    }

    private Kind ofUnit(Sentence sentence, Mention mention, Mention.Measure measure) {
        Kind kind = measure.unit().kind();
        if (kind == null) {
            BigDecimal value = mention.value();
            kind = value != null && value.compareTo(MILLION) >= 0 ? Kind.MONEY : Kind.MEASURE;
        }
        return kind == Kind.MEASURE && sizes.describe(sentence, measure) ? Kind.ATTRIBUTE : kind;
    }

    /** "10 July", "July 10", "Monday 10". */
    private @Nullable Kind ofDate(Sentence sentence, Mention mention, int noun) {
        Digits digits = sentence.at(mention.from()).digits();
        boolean split =
                isStroke(sentence, mention)
                        || (digits != null && digits.shape() == Digits.Shape.DECIMAL);
        Token next = sentence.at(mention.to());
        if (split
                && noun < 0
                && isSmall(mention)
                && (words.dayAfter().contains(next.folded())
                        || words.weekdays().contains(next.folded()))) {
            return Kind.DATE;
        }
        if (isSmall(mention) && words.weekdays().contains(next.folded())) {
            return Kind.DATE;
        }
        if (!isSmall(mention) && !isYearLike(sentence, mention)) {
            return null;
        }
        if (split && noun < 0 && next.is(",") && isYearAt(sentence, mention.to() + 1)) {
            return Kind.DATE;
        }
        boolean of = of(next) && isMonth(sentence, mention.to() + 1);
        if (of
                || isMonth(sentence, mention.to())
                || (isMonth(sentence, mention.to() + 1) && sentence.at(mention.to()).isSign())) {
            return Kind.DATE;
        }
        int before = mention.from() - 1;
        Token last = sentence.at(before);
        boolean comma = last.isSign();
        int month = comma ? before - 1 : before;
        if (isMonth(sentence, month) && (noun < 0 || !comma)) {
            return isYearLike(sentence, mention) ? Kind.YEAR : Kind.DATE;
        }
        boolean weekday = words.weekdays().contains(sentence.at(month).folded());
        return weekday && noun < 0 ? Kind.DATE : null;
    }

    private boolean of(Token token) {
        return ofWords.contains(token.folded());
    }

    private static boolean isYearAt(Sentence sentence, int i) {
        Digits digits = sentence.at(i).digits();
        return digits != null && Shapes.isYear(digits);
    }

    private boolean isMonth(Sentence sentence, int i) {
        Token token = sentence.at(i);
        boolean month = words.months().contains(token.folded());
        boolean modal = token.is("may") || token.is("march") || token.is("mar");
        return month && (!modal || sentence.isCapital(i));
    }

    private @Nullable Kind ofYear(Sentence sentence, Mention mention, int noun) {
        String before = wordBefore(sentence, mention.start());
        if (!isYearLike(sentence, mention)) {
            boolean dated =
                    before.equals("year")
                            || isMonth(sentence, mention.start() - 1)
                            || isMonth(sentence, mention.start() - 2);
            return dated && noun < 0 && isYearInWords(mention) ? Kind.YEAR : null;
        }
        boolean plural =
                noun >= 0
                        && (words.yearAfter().isEmpty()
                                ? nouns.isPlural(sentence.at(noun).folded())
                                : true);
        if (before.equals("year")
                || words.yearAfter().contains(sentence.at(mention.end()).folded())) {
            return Kind.YEAR;
        }
        return plural ? null : Kind.YEAR;
    }

    private @Nullable Kind ofWordsBefore(Sentence sentence, Mention mention, int noun) {
        if (noun >= 0) {
            return null;
        }
        if (mention.form() == Numeral.Form.FRACTION && !isStroke(sentence, mention)) {
            return null;
        }
        String before = wordBefore(sentence, mention.start());
        boolean label =
                !mention.isScaled()
                        && mention.value() != null
                        && mention.value().compareTo(LARGEST_LABEL) < 0
                        && (mention.form() != Numeral.Form.DIGITS
                                || isBare(sentence, mention)
                                || mention.isRange());
        return switch (before) {
            case "date" -> isSmall(mention) ? Kind.DATE : null;
            case "attribute" -> label ? Kind.ATTRIBUTE : null;
            case "day" -> isSmall(mention) ? Kind.DATE : null;
            case "phone" -> Kind.ATTRIBUTE;
            default ->
                    (isNamed(sentence, mention) && label) || isPhone(sentence, mention)
                            ? Kind.ATTRIBUTE
                            : null;
        };
    }

    private static boolean isStroke(Sentence sentence, Mention mention) {
        return sentence.at(mention.from()).isNumber() && sentence.at(mention.from() + 1).is("/");
    }

    /** "10 previous weeks". */
    private boolean isTime(Sentence sentence, int noun) {
        Phrases.Match<Unit> unit = units.from(sentence, noun);
        return unit != null && unit.meaning().kind() == Kind.DURATION;
    }

    /** "Tonight around 7": an hour, in a sentence that names a day. */
    private @Nullable Kind ofClock(Sentence sentence, Mention mention, int noun) {
        boolean hour =
                noun < 0
                        && isSmall(mention)
                        && words.clock().contains(sentence.at(mention.start() - 1).folded());
        for (int i = mention.start() - REACH; hour && i < mention.end() + REACH; i++) {
            String word = sentence.at(i).folded();
            Phrases.Match<String> match = words.before().from(sentence, i);
            if (words.weekdays().contains(word)
                    || (match != null && match.meaning().equals("date"))) {
                return Kind.DATE;
            }
        }
        return null;
    }

    /** What the words before say that it is; a comma, a colon or a full stop may stand between. */
    private String wordBefore(Sentence sentence, int start) {
        Phrases.Match<String> match = words.before().upTo(sentence, start);
        if (match == null && sentence.at(start - 1).isSign() && !sentence.at(start - 1).is("$")) {
            match = words.before().upTo(sentence, start - 1);
        }
        return match == null ? "" : match.meaning();
    }

    /** "Boeing 737": a name right before the digits, not at the start. */
    private boolean isNamed(Sentence sentence, Mention mention) {
        return mention.form() == Numeral.Form.DIGITS
                && mention.from() > 1
                && sentence.isCapital(mention.from() - 1);
    }

    private boolean isPhone(Sentence sentence, Mention mention) {
        if (mention.form() != Numeral.Form.DIGITS || mention.isScaled()) {
            return false;
        }
        for (int to = mention.from(); to > Math.max(0, mention.from() - REACH); to--) {
            Phrases.Match<String> match = words.before().upTo(sentence, to);
            if (match != null && match.meaning().equals("phone")) {
                return true;
            }
        }
        return false;
    }

    /** "two thousand and fifteen". */
    private static boolean isYearInWords(Mention mention) {
        BigDecimal value = mention.value();
        return mention.form() == Numeral.Form.WORDS
                && value != null
                && value.compareTo(BigDecimal.valueOf(1100)) > 0
                && value.compareTo(BigDecimal.valueOf(2100)) < 0
                && value.remainder(BigDecimal.valueOf(100)).signum() != 0;
    }

    private static boolean isSmall(Mention mention) {
        BigDecimal most = mention.isRange() ? mention.high() : mention.value();
        return most != null && most.compareTo(LARGEST_DAY) <= 0 && !mention.isScaled();
    }

    private static boolean isBare(Sentence sentence, Mention mention) {
        Digits digits = sentence.at(mention.to() - 1).digits();
        return digits != null && digits.isBare();
    }

    private static boolean isYearLike(Sentence sentence, Mention mention) {
        Digits first = sentence.at(mention.from()).digits();
        Digits last = sentence.at(mention.to() - 1).digits();
        return first != null
                && last != null
                && (Shapes.isYear(first) || (mention.isRange() && Shapes.isYear(last)))
                && (Shapes.isYear(last) || mention.isRange())
                && !mention.isScaled();
    }
}

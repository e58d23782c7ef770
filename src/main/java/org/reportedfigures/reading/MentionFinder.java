package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a sentence, with sign and unit. */
final class MentionFinder {
    private static final BigDecimal LARGEST_ORDINAL_SCALE = BigDecimal.valueOf(1000);

    /** Tokens of a unit of money before its number: "Rs ." */
    private static final int LONGEST_MONEY = 2;

    private final NumberWords words;
    private final Phrases<String> noNumber;
    private final Phrases<String> after;
    private final OneWords one;
    private final RangeWords ranges;
    private final Numerals numerals;
    private final Measures measures;

    MentionFinder(Lexicon lexicon) {
        this.words = lexicon.numbers();
        this.noNumber = lexicon.noNumber();
        this.one = lexicon.one();
        this.after = lexicon.contexts().after();
        this.ranges = lexicon.ranges();
        this.numerals = new Numerals(words);
        this.measures = new Measures(lexicon, numerals);
    }

    List<Mention> in(Sentence sentence) {
        var mentions = new ArrayList<Mention>();
        int earliest = 0;
        int i = 0;
        while (i < sentence.size()) {
            List<Mention> shape = Shapes.at(sentence, i, earliest);
            if (!shape.isEmpty() && !isTornOff(sentence, shape.getLast())) {
                mentions.addAll(shape);
                earliest = shape.getLast().end();
                i = earliest;
                continue;
            }
            Mention mention = at(sentence, i, earliest);
            Phrases.Match<String> none = noNumber.from(sentence, i);
            if (none != null && (mention == null || !isMore(mention, none.to()))) {
                i = none.to();
                continue;
            }
            if (mention == null) {
                i++;
                continue;
            }
            int end = Math.max(mention.end(), i + 1);
            if (mention.kind() != Kind.ORDINAL && !isTornOff(sentence, mention)) {
                mentions.add(mention);
                earliest = end;
            }
            i = end;
        }
        return mentions;
    }

    private @Nullable Mention at(Sentence sentence, int i, int earliest) {
        Mention vague = vague(sentence, i);
        if (vague != null) {
            return vague;
        }
        Numeral numeral = numeral(sentence, i);
        Mention clock = numeral == null ? null : clock(sentence, numeral);
        if (clock != null) {
            return clock;
        }
        if (numeral != null && isOrdinal(sentence, numeral)) {
            return Mention.shape(numeral.from(), numeral.to() + 1, Kind.ORDINAL);
        }
        if (numeral == null || isAlone(sentence, numeral) || one.isOther(sentence, numeral)) {
            return null;
        }
        return measures.measured(
                sentence, signed(sentence, Mention.of(numeral), earliest), earliest);
    }

    /** The number that begins at a token; of "between nine hundred and a thousand" the first. */
    private @Nullable Numeral numeral(Sentence sentence, int i) {
        Numeral all = numerals.at(sentence, i);
        if (all == null
                || all.to() == i + 1
                || !isBehind(sentence, i)
                || isAnd(sentence, all.to())
                || ranges.between().from(sentence, all.to()) != null) {
            return all;
        }
        for (int and = all.to() - 1; and > i; and--) {
            if (isAnd(sentence, and)) {
                return numerals.at(sentence.until(and), i);
            }
        }
        return all;
    }

    /** Whether "between" stands right before a number or its sign of money. */
    private boolean isBehind(Sentence sentence, int i) {
        for (int k = i - 1; k >= i - 1 - LONGEST_MONEY; k--) {
            if (ranges.before().contains(sentence.at(k).folded())) {
                return true;
            }
            if (sentence.at(k).isNumber() || isAnd(sentence, k)) {
                return false; // of a number before: "between 5 and nine hundred and two"
            }
        }
        return false;
    }

    private boolean isAnd(Sentence sentence, int i) {
        return ranges.and().contains(sentence.at(i).folded());
    }

    /** Whether a number goes on behind words that count nothing, or has a unit: "that one mile". */
    private static boolean isMore(Mention mention, int to) {
        Unit unit = mention.unit();
        return mention.to() > to || (unit != null && unit.kind() != Kind.DURATION);
    }

    /** "three thirty", दो तीस: an hour and its minutes. */
    private @Nullable Mention clock(Sentence sentence, Numeral hour) {
        boolean first =
                hour.form() == Numeral.Form.WORDS
                        && hour.to() == hour.from() + 1
                        && isIn(hour, 1, 12);
        Numeral minutes = first ? numerals.at(sentence, hour.to()) : null;
        boolean clock =
                minutes != null
                        && minutes.form() == Numeral.Form.WORDS
                        && isIn(minutes, 10, 59)
                        && !sentence.at(minutes.to()).is("-");
        return clock && minutes != null
                ? Mention.shape(hour.from(), minutes.to(), Kind.DATE)
                : null;
    }

    private static boolean isIn(Numeral numeral, int least, int most) {
        return !numeral.isScaled()
                && numeral.isWhole()
                && numeral.value().compareTo(BigDecimal.valueOf(least)) >= 0
                && numeral.value().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** एक सौ पैंतीसवां is a place in an order, not a hundred. */
    private boolean isOrdinal(Sentence sentence, Numeral numeral) {
        BigDecimal scale = words.scales().get(sentence.at(numeral.to() - 1).folded());
        if (scale == null
                || scale.compareTo(LARGEST_ORDINAL_SCALE) > 0
                || numeral.to() == numeral.from() + 1) {
            return false;
        }
        int i = numeral.to();
        if (words.and().contains(sentence.at(i).folded()) && !words.tens().isEmpty()) {
            i++;
        }
        if (words.tens().containsKey(sentence.at(i).folded())) {
            i += sentence.at(i + 1).is("-") ? 2 : 1;
        }
        return words.ordinal(sentence.at(i).folded()) != null;
    }

    /** "quarter" is a number only before a scale. */
    private boolean isAlone(Sentence sentence, Numeral numeral) {
        return numeral.to() == numeral.from() + 1
                && words.neverAlone().contains(sentence.at(numeral.from()).folded())
                && !isPartOfUnit(sentence, numeral);
    }

    /** पाव किलो, "quarter mile". */
    private boolean isPartOfUnit(Sentence sentence, Numeral numeral) {
        Mention.Measure unit = measures.behind(sentence, numeral.to());
        return numeral.form() == Numeral.Form.FRACTION
                && unit != null
                && unit.unit().kind() == Kind.MEASURE;
    }

    /** Letters that touch the digits and are neither scale nor unit make another word of it: 2C. */
    private boolean isTornOff(Sentence sentence, Mention mention) {
        Token ending = sentence.at(mention.to());
        if (sentence.isGlued(mention.to()) && words.ordinalEndings().contains(ending.folded())) {
            return true; // 45th, 8वीं, 1990s
        }
        Token next = sentence.at(mention.end());
        return sentence.at(mention.to() - 1).isNumber()
                && sentence.isGlued(mention.end())
                && (next.isWord() || next.type() == Token.Type.CODE)
                && mention.end() == mention.to()
                && after.from(sentence, mention.end()) == null;
    }

    private @Nullable Mention vague(Sentence sentence, int from) {
        Phrases.Match<String> few = words.few().from(sentence, from);
        int i = few == null ? from : few.to();
        while (isVague(sentence, i) || (few != null && isScale(sentence, i))) {
            i++;
            if (words.of().contains(sentence.at(i).folded()) && isVague(sentence, i + 1)) {
                i++;
            }
        }
        int first = few == null ? from : few.to();
        if (i == first
                || (few == null && words.cardinals().containsKey(sentence.at(from - 1).folded()))) {
            return null;
        }
        while (isScale(sentence, i)) {
            i++;
        }
        return new Mention(
                from,
                i,
                null,
                null,
                null,
                true,
                BigDecimal.ONE,
                Numeral.Form.VAGUE,
                null,
                Kind.VAGUE);
    }

    private boolean isVague(Sentence sentence, int i) {
        return words.vague().contains(sentence.at(i).folded());
    }

    private boolean isScale(Sentence sentence, int i) {
        return words.scales().containsKey(sentence.at(i).folded());
    }

    /**
     * With the sign before it, if there is one: "-5", "minus five"; a dash between words is none.
     */
    private Mention signed(Sentence sentence, Mention bare, int earliest) {
        int at = bare.from() - 1;
        if (at < earliest || bare.value() == null) {
            return bare;
        }
        Token sign = sentence.at(at);
        boolean touches = sentence.isGlued(bare.from());
        boolean alone = at - 1 >= earliest && sentence.at(at - 1).isSign();
        boolean opens = sign.spaced() || (alone && !sentence.at(at - 1).is(")"));
        boolean minus =
                words.minus().contains(sign.folded())
                        || (sign.is("−") && opens)
                        || (sign.is("-") && ((touches && opens) || at == 0));
        boolean plus = touches && opens && sign.is("+");
        if (!minus && !plus) {
            return bare;
        }
        return bare.with(at, bare.to(), minus ? bare.value().negate() : bare.value(), bare.scale());
    }
}

package org.reportedfigures.reading.sense;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.numbers.Nouns;
import org.reportedfigures.reading.numbers.Numeral;

/** Decides by the signs around it: "1)", "[12]", 4×4, 3-2. */
final class LayoutRule implements Kinds.OrderedRule {
    private static final String DASHES = "-–—‑";
    private static final BigDecimal LARGEST_SCORE = BigDecimal.valueOf(1000);
    private static final int SCORE_REACH = 5;
    private static final int BRACKET_REACH = 40;

    private final Set<String> scores;
    private final Set<String> crosses;
    private final Nouns nouns;

    LayoutRule(Lexicon lexicon, Nouns nouns) {
        this.nouns = nouns;
        this.scores = lexicon.words(Section.SCORES);
        this.crosses = lexicon.words(Section.CROSSES);
    }

    @Override
    public @Nullable QuantityKind of(NumberContext place) {
        if (place.mention().form() == Numeral.NumeralForm.YEAR_WORDS) {
            return QuantityKind.YEAR;
        }
        if (place.mention().form() != Numeral.NumeralForm.DIGITS
                || place.mention().measure() != null) {
            return null;
        }
        if (place.isBare() && (isListed(place) || isBracketed(place))) {
            return place.isYearLike() ? QuantityKind.YEAR : QuantityKind.ATTRIBUTE;
        }
        return isOneOfTwo(place) || isScore(place) || isDialled(place)
                ? QuantityKind.ATTRIBUTE
                : null;
    }

    /** *123#, and the 1 of "+1 (425) 555-0123". */
    private static boolean isDialled(NumberContext place) {
        Sentence sentence = place.sentence();
        int after = place.mention().end();
        boolean country =
                sentence.at(place.mention().from()).is("+")
                        && place.after().is("(")
                        && sentence.at(after + 1).isNumber()
                        && sentence.at(after + 2).is(")");
        boolean star = place.before().is("*") && place.after().is("#") && sentence.isGlued(after);
        return place.isBare() && (country || star);
    }

    /** "1." at the start, "2)" anywhere. */
    private static boolean isListed(NumberContext place) {
        Token after = place.after();
        boolean first = place.before().type() == Token.Type.NOTHING;
        boolean more = place.sentence().size() > place.mention().to() + 1;
        return (first && more && after.is("."))
                || (after.is(")") && !isInBrackets(place.sentence(), place.mention().from()));
    }

    private static boolean isInBrackets(Sentence sentence, int from) {
        for (int i = from - 1; i >= Math.max(0, from - BRACKET_REACH); i--) {
            if (sentence.at(i).is("(")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBracketed(NumberContext place) {
        return (place.before().is("(") && place.after().is(")"))
                || (place.before().is("[") && place.after().is("]"));
    }

    /** Numbers joined by a cross or a hyphen that are no range. */
    private boolean isOneOfTwo(NumberContext place) {
        Sentence sentence = place.sentence();
        int before = place.mention().start() - 1;
        int after = place.mention().end();
        return (ties(sentence, after) && sentence.at(after + 1).isNumber())
                || (ties(sentence, before) && sentence.at(before - 1).isNumber());
    }

    private boolean ties(Sentence sentence, int sign) {
        Token token = sentence.at(sign);
        return token.is("×")
                || token.is("x")
                || token.is("*")
                || crosses.contains(token.folded())
                || isHyphen(sentence, sign);
    }

    private static boolean isHyphen(Sentence sentence, int sign) {
        return sentence.isGlued(sign)
                && sentence.isGlued(sign + 1)
                && DASHES.contains(sentence.at(sign).folded());
    }

    /** "Won 3-2"; not "lost 38-44 tanks". */
    private boolean isScore(NumberContext place) {
        Mention mention = place.mention();
        BigDecimal high = mention.high();
        boolean may =
                high != null
                        && high.compareTo(LARGEST_SCORE) < 0
                        && !(place.hasNoun()
                                && nouns.isSurelyCounted(place.sentence(), place.noun()))
                        && isHyphen(place.sentence(), mention.from() + 1);
        for (int i = mention.from() - SCORE_REACH; may && i < mention.to() + SCORE_REACH; i++) {
            if (scores.contains(place.sentence().at(i).folded())) {
                return true;
            }
        }
        return false;
    }
}

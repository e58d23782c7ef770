package org.reportedfigures.reading.sense;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Digits;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.language.Trait;
import org.reportedfigures.reading.numbers.Mention;

/** Decides whether two numbers are the ends of one range, by the words between and around them. */
public final class RangeLinks {
    /** How far before "from 5 to 10" a word may be that makes it a change. */
    private static final int CHANGE_REACH = 6;

    /** Adjacent numbers of a range are rarely further apart than दो चार. */
    private static final BigDecimal LARGEST_STEP = BigDecimal.valueOf(2);

    private final Lexicon lexicon;
    private final Set<String> months;
    private final Set<String> numbers;

    public RangeLinks(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.months = lexicon.words(Section.MONTHS);
        this.numbers = lexicon.numbers().cardinals().keySet();
    }

    /**
     * Whether two numbers are the ends of one range.
     *
     * @param least the value of the first, including a scale shared with the other
     */
    boolean tie(Sentence sentence, Mention low, Mention high, BigDecimal least) {
        return high.start() == low.end()
                ? isPair(sentence, low, high, least)
                : isTied(sentence, low, high) && !isYear(sentence, low, high);
    }

    /** सितंबर 2023 से 12,000 कंटेनर: a count since a year. */
    private boolean isYear(Sentence sentence, Mention low, Mention high) {
        Digits year = sentence.at(low.from()).digits();
        Digits count = sentence.at(high.from()).digits();
        return year != null
                && year.isYear()
                && !(count != null && count.isYear() && !high.isScaled())
                && (months.contains(sentence.at(low.start() - 1).folded())
                        || lexicon.has(Section.RANGE_YEARS, sentence.at(low.start() - 1)));
    }

    /** दो तीन लाख लोग: adjacent and close to each other. */
    private boolean isPair(Sentence sentence, Mention low, Mention high, BigDecimal least) {
        BigDecimal most = high.value();
        return lexicon.has(Trait.PAIRS_ARE_RANGES)
                && most != null
                && !low.hasUnitAfter()
                && !isSummand(sentence, low.start())
                && isInWords(sentence, low.from())
                && isInWords(sentence, high.from())
                && least.compareTo(BigDecimal.ONE) >= 0
                && most.compareTo(least.multiply(LARGEST_STEP)) <= 0;
    }

    /** दो और दो चार होते हैं: summands and their sum. */
    private boolean isSummand(Sentence sentence, int from) {
        String before = sentence.at(from - 2).folded();
        return lexicon.has(Section.RANGE_AND, sentence.at(from - 1)) && numbers.contains(before);
    }

    private static boolean isInWords(Sentence sentence, int i) {
        return sentence.at(i).isWord();
    }

    private boolean isTied(Sentence sentence, Mention low, Mention high) {
        Token first = sentence.at(low.end());
        if (lexicon.has(Section.RANGE_SIGN, first) && high.start() == low.end() + 1) {
            // "5 -6" is a number and another one below zero.
            boolean even = first.spaced() == sentence.at(high.start()).spaced();
            // "5% – 7 boats" are two numbers with a dash between two clauses.
            return even && !(first.spaced() && low.hasUnitAfter() && high.measure() == null);
        }
        if (isClosed(sentence, low, high)) {
            return true;
        }
        PhraseTrie.PhraseMatch<String> between =
                lexicon.phrases(Section.RANGE).from(sentence, low.end());
        return between != null && between.to() == high.start() && !isChange(sentence, low.start());
    }

    /** "between 5 and 7", 5 और 7 के बीच. */
    private boolean isClosed(Sentence sentence, Mention low, Mention high) {
        boolean and =
                high.start() == low.end() + 1
                        && lexicon.has(Section.RANGE_AND, sentence.at(low.end()));
        return and
                && (opens(sentence, low.start() - 1)
                        || lexicon.phrases(Section.RANGE_AFTER).from(sentence, high.end()) != null);
    }

    /** The words around a range that express it; null if only those between its ends do. */
    public PhraseTrie.@Nullable PhraseMatch<String> around(Sentence sentence, Mention range) {
        int before = range.start() - 1;
        return opens(sentence, before)
                ? new PhraseTrie.PhraseMatch<>(before, before + 1, "")
                : lexicon.phrases(Section.RANGE_AFTER).from(sentence, range.end());
    }

    /** Whether "between" is at a token; the के बीच of earlier words is not it. */
    private boolean opens(Sentence sentence, int i) {
        return lexicon.has(Section.RANGE_BEFORE, sentence.at(i))
                && lexicon.phrases(Section.RANGE_AFTER).upTo(sentence, i + 1) == null;
    }

    private boolean isChange(Sentence sentence, int from) {
        for (int i = from - 1; i >= from - CHANGE_REACH; i--) {
            if (lexicon.has(Section.CHANGE, sentence.at(i))) {
                return true;
            }
        }
        return false;
    }
}

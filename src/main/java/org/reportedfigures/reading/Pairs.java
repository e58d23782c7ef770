package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Digits;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.language.Trait;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.numbers.Numeral;

/**
 * Two bare numbers that are no range because the second is not larger: hours ("from 9 to 5", "ten
 * to four"), results ("beat them 4 to 2", fifty-fifty), or a shortened year ("1939 to 45").
 */
final class Pairs {
    private static final int CHANGE_REACH = 6;
    private static final BigDecimal LARGEST_HOUR = BigDecimal.valueOf(12);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(60);
    private static final BigDecimal CENTURY = BigDecimal.valueOf(100);

    private final Lexicon lexicon;
    private final Set<String> times;
    private final boolean bareHours;

    Pairs(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.times = lexicon.words(Section.HOURS_BEFORE);
        this.bareHours = lexicon.has(Trait.BARE_HOURS);
    }

    void classify(Sentence sentence, List<ReadNumber> readings) {
        for (int i = 1; i < readings.size() && bareHours; i++) {
            ReadNumber first = readings.get(i - 1);
            ReadNumber second = readings.get(i);
            if (isEndOfYears(sentence, first, second)) {
                readings.set(i, second.with(QuantityKind.YEAR));
            } else if (isPair(sentence, first, second)) {
                Token before = sentence.at(first.mention().start() - 1);
                QuantityKind kind =
                        times.contains(before.folded())
                                ? QuantityKind.DATE
                                : QuantityKind.ATTRIBUTE;
                readings.set(i - 1, first.with(kind));
                readings.set(i, second.with(kind));
            }
        }
    }

    private boolean isPair(Sentence sentence, ReadNumber first, ReadNumber second) {
        BigDecimal one = bare(first, second);
        BigDecimal other = bare(second, second);
        return one != null
                && other != null
                && one.compareTo(LARGEST) <= 0
                && one.compareTo(other) >= 0
                && (isTied(sentence, first, second, other) || isHyphened(sentence, first, second))
                && !isChange(sentence, first.mention().start());
    }

    /** "9 to 5", "between 9 and 5". */
    private boolean isTied(
            Sentence sentence, ReadNumber first, ReadNumber second, BigDecimal other) {
        int end = first.mention().end();
        boolean between =
                lexicon.has(Section.RANGE_BEFORE, sentence.at(first.mention().start() - 1))
                        && lexicon.has(Section.RANGE_AND, sentence.at(end));
        return other.compareTo(LARGEST_HOUR) <= 0
                && second.mention().start() == end + 1
                && (between || isBetween(sentence, end));
    }

    /** Fifty-fifty, 2-nil. */
    private boolean isHyphened(Sentence sentence, ReadNumber first, ReadNumber second) {
        int end = first.mention().end();
        return second.mention().start() == end + 1
                && lexicon.has(Section.RANGE_SIGN, sentence.at(end))
                && sentence.isGlued(end)
                && sentence.isGlued(end + 1);
    }

    /** "From 1939 to 45". */
    private boolean isEndOfYears(Sentence sentence, ReadNumber first, ReadNumber second) {
        BigDecimal year = first.mention().value();
        BigDecimal end = bare(second, second);
        Digits digits = sentence.at(second.mention().from()).digits();
        return first.kind() == QuantityKind.YEAR
                && year != null
                && end != null
                && digits != null
                && digits.length() == 2
                && end.compareTo(year.remainder(CENTURY)) > 0
                && second.mention().start() == first.mention().end() + 1
                && isBetween(sentence, first.mention().end());
    }

    private boolean isBetween(Sentence sentence, int at) {
        PhraseTrie.PhraseMatch<String> between = lexicon.phrases(Section.RANGE).from(sentence, at);
        return between != null && between.to() == at + 1;
    }

    private boolean isChange(Sentence sentence, int from) {
        for (int i = from - 1; i >= from - CHANGE_REACH; i--) {
            if (lexicon.has(Section.CHANGE, sentence.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** The whole number of a reading that counts nothing, except perhaps the next number. */
    private static @Nullable BigDecimal bare(ReadNumber reading, ReadNumber next) {
        Mention mention = reading.mention();
        boolean counts = reading.noun() >= 0 && reading.noun() != next.mention().from();
        BigDecimal value = mention.value();
        return reading.kind() == QuantityKind.COUNT
                        && !counts
                        && mention.measure() == null
                        && !mention.isScaled()
                        && value != null
                        && value.signum() >= 0
                        && Numeral.isWhole(value)
                ? value
                : null;
    }
}

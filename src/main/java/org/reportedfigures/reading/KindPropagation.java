package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.numbers.Nouns;

/** A number's kind follows from the number beside it: "from 5 to 7:30". */
final class KindPropagation {
    private static final int LONGEST_LINK = 3;
    private static final BigDecimal LARGEST_DAY = BigDecimal.valueOf(31);
    private static final BigDecimal CENTURY = BigDecimal.valueOf(100);

    private final Set<String> lists;
    private final Set<String> links;
    private final Nouns nouns;

    KindPropagation(Lexicon lexicon, Nouns nouns) {
        this.lists = lexicon.words(Section.LISTS);
        this.links = lexicon.words(Section.DATE_LINKS);
        this.nouns = nouns;
    }

    /** "From 5 to 7:30": a small number beside a time is also a time. */
    void overTimes(Sentence sentence, List<ReadNumber> readings) {
        for (int i = readings.size() - 2; i >= 0; i--) {
            spread(sentence, readings, i, i + 1);
        }
        for (int i = 1; i < readings.size(); i++) {
            spread(sentence, readings, i, i - 1);
        }
    }

    private void spread(Sentence sentence, List<ReadNumber> readings, int to, int from) {
        BigDecimal most = most(readings.get(to));
        QuantityKind kind = readings.get(from).kind();
        boolean may =
                (kind == QuantityKind.DATE || (kind == QuantityKind.DURATION && to < from))
                        && readings.get(to).kind() == QuantityKind.COUNT
                        && isNotCounted(sentence, readings.get(to))
                        && most != null
                        && (most.compareTo(LARGEST_DAY) <= 0
                                || (isDecade(most) && isDecade(most(readings.get(from)))));
        if (may
                && isLinked(
                        sentence,
                        readings.get(Math.min(from, to)),
                        readings.get(Math.max(from, to)),
                        to < from || isListedOn(sentence, readings, to))) {
            readings.set(to, readings.get(to).with(kind));
        }
    }

    private static @Nullable BigDecimal most(ReadNumber reading) {
        Mention mention = reading.mention();
        return mention.isRange() ? mention.high() : mention.value();
    }

    /** साठ और सत्तर के दशक. */
    private static boolean isDecade(@Nullable BigDecimal value) {
        return value != null
                && value.remainder(BigDecimal.TEN).signum() == 0
                && value.compareTo(LARGEST_DAY) > 0
                && value.compareTo(CENTURY) < 0;
    }

    /** "June 15, 16 and 17": linked, although a comma alone is no range. */
    private boolean isListedOn(Sentence sentence, List<ReadNumber> readings, int at) {
        if (at + 1 >= readings.size()) {
            return false;
        }
        int end = readings.get(at).mention().end();
        return lists.contains(sentence.at(end).folded())
                && readings.get(at + 1).mention().start() == end + 1
                && readings.get(at + 1).noun() < 0;
    }

    /** "Sections 376 and 506": a bare number beside a label is also a label. */
    void overLabels(Sentence sentence, List<ReadNumber> readings) {
        for (int i = 1; i < readings.size(); i++) {
            ReadNumber label = readings.get(i - 1);
            ReadNumber next = readings.get(i);
            boolean may =
                    label.kind() == QuantityKind.ATTRIBUTE
                            && label.noun() >= 0
                            && label.noun() < label.mention().from()
                            && isCodeLike(label)
                            && isCodeLike(next)
                            && next.kind() == QuantityKind.COUNT
                            && next.noun() < 0
                            && next.hedge() == null
                            && next.start() == label.end() + 1
                            && isListed(sentence.at(label.end()));
            if (may) {
                readings.set(i, next.labelled(label.noun()));
            }
        }
    }

    private static boolean isCodeLike(ReadNumber reading) {
        return reading.mention().measure() == null && !reading.mention().isScaled();
    }

    /** Whether no noun is counted; words after सुबह 10 से 5 तक are not. */
    private boolean isNotCounted(Sentence sentence, ReadNumber reading) {
        int after = reading.mention().end();
        return reading.noun() < 0
                || (links.contains(sentence.at(after).folded())
                        && !nouns.isSurelyCounted(sentence, reading.noun()));
    }

    /**
     * Whether there are only words of time between two readings.
     *
     * @param listed whether a comma is enough, as in "10, 11 and 12 January"
     */
    private boolean isLinked(Sentence sentence, ReadNumber one, ReadNumber other, boolean listed) {
        int first = one.mention().end();
        int last = other.mention().start();
        for (int i = first; i < last; i++) {
            Token link = sentence.at(i);
            boolean ties = links.contains(link.folded()) || (listed && link.is(","));
            if (i - first >= LONGEST_LINK || !ties) {
                return false;
            }
        }
        return true;
    }

    private boolean isListed(Token token) {
        return token.is(",") || lists.contains(token.folded());
    }
}

package org.reportedfigures.reading;

import org.jspecify.annotations.Nullable;

/** Digits in groups side by side are a number to dial or a row of a table: "425 555 0123". */
final class RowRule implements KindRule {
    private static final int LONGEST_ROW = 12;
    private static final int LONGEST_COUNTS = 4;

    @Override
    public @Nullable Kind of(Place place) {
        Mention mention = place.mention();
        boolean digits = place.isInDigits() && mention.to() == mention.from() + 1;
        if (!digits || mention.isRange() || mention.measure() != null) {
            return null;
        }
        Sentence sentence = place.sentence();
        int first = mention.from();
        while (isDigits(sentence, first - 1) && mention.from() - first < LONGEST_ROW) {
            first--;
        }
        int last = mention.to();
        while (isDigits(sentence, last) && last - mention.to() < LONGEST_ROW) {
            last++;
        }
        boolean long2 = last - first == 2 && isLong(sentence, first) && isLong(sentence, last - 1);
        boolean dialled =
                last - first == 2
                        && (hasZero(sentence, first, last)
                                || (sentence.at(first - 1).is(")")
                                        && sentence.at(first - 2).isNumber()));
        return last - first > 2 || long2 || dialled ? Kind.ATTRIBUTE : null;
    }

    private static boolean isDigits(Sentence sentence, int i) {
        Digits digits = sentence.at(i).digits();
        return digits != null && (digits.isBare() || digits.shape() == Digits.Shape.GROUPED);
    }

    private static boolean hasZero(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Digits digits = sentence.at(i).digits();
            if (digits != null && digits.zero() && digits.length() > 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLong(Sentence sentence, int i) {
        Digits digits = sentence.at(i).digits();
        return digits != null && digits.isBare() && digits.length() > LONGEST_COUNTS;
    }
}

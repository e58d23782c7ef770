package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;

/** Numbers of which another number is a part, with the whole first: दस में से तीन. */
final class OutOf {
    private static final String REVERSED = "reversed";

    private final PhraseTrie<String> line;
    private final Numerals numerals;
    private final Nouns nouns;
    private final Set<String> takenAway;

    OutOf(Lexicon lexicon, Numerals numerals) {
        this.line = lexicon.numbers().sections().phrases(Section.OVER);
        this.numerals = numerals;
        this.takenAway = lexicon.numbers().sections().words(Section.TAKEN_AWAY);
        this.nouns = new Nouns(lexicon);
    }

    /** 1998 में से 20000: more than the whole; the meaning is unknown. */
    @Nullable Mention impossible(Sentence sentence, Numeral all) {
        int of = afterReversed(sentence, all.to());
        Numeral part = of < 0 ? null : numerals.at(sentence, of);
        return part != null && part.value().compareTo(all.value()) > 0
                ? Mention.shape(all.from(), part.to(), QuantityKind.ORDINAL)
                : null;
    }

    /**
     * 50 में से 12 घटाओ subtracts, "543 में से 240 सीटें" are two counts, "दस में से तीन लोग" a
     * share: it is one of ten, of a hundred, or of any number followed by no noun.
     */
    @Nullable Numeral counted(Sentence sentence, Numeral read) {
        for (int i = read.from() + 1; i < read.to(); i++) {
            if (afterReversed(sentence, i) >= 0) {
                Numeral all = numerals.at(sentence.until(i), read.from());
                boolean taken = takenAway.contains(sentence.at(read.to()).folded());
                boolean counted = nouns.after(sentence, read.to()) >= 0;
                return all != null && (taken || (counted && !isShared(all.value()))) ? all : read;
            }
        }
        return read;
    }

    /** Up to ten, a hundred, a thousand: the usual wholes of shares. */
    private static boolean isShared(BigDecimal all) {
        return all.compareTo(BigDecimal.TEN) <= 0 || isPowerOfTen(all);
    }

    private static boolean isPowerOfTen(BigDecimal all) {
        return all.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }

    /** The token after में से; -1 if it is not here. */
    private int afterReversed(Sentence sentence, int i) {
        PhraseTrie.PhraseMatch<String> of = line.from(sentence, i);
        return of != null && of.meaning().equals(REVERSED) ? of.to() : -1;
    }
}

package org.reportedfigures.reading.numbers;

import org.reportedfigures.figures.Bound;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;

/** The sign before a number: "-5", "minus five"; a dash between words is not one. */
final class Signs {
    private final Lexicon lexicon;
    private final PhraseTrie<Bound> bounds;

    Signs(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.bounds = lexicon.boundsBefore();
    }

    /**
     * The number with its sign, if it has one.
     *
     * @param earliest the token after the number before
     */
    Mention signed(Sentence sentence, Mention bare, int earliest) {
        int at = bare.from() - 1;
        // "17.25 minus 9.5": a minus right after a number is not the sign of the next.
        boolean subtracts = at == earliest && earliest > 0 && sentence.at(at).isWord();
        if (at < earliest || bare.value() == null || subtracts) {
            return bare;
        }
        Token sign = sentence.at(at);
        boolean touches = sentence.isGlued(bare.from());
        boolean alone = at - 1 >= earliest && sentence.at(at - 1).isSign();
        boolean opens = sign.spaced() || (alone && !sentence.at(at - 1).is(")"));
        boolean minus =
                (lexicon.has(Section.MINUS, sign) && !isOfBound(sentence, bare.from()))
                        || isMinusAlone(sentence, at, bare)
                        || (sign.is("−") && opens)
                        || (sign.is("-") && ((touches && opens) || at == 0));
        boolean plus =
                (touches && opens && sign.is("+"))
                        || (lexicon.has(Section.PLUS, sign) && at == 0)
                        || (lexicon.has(Section.PLUS, sign) && isEnd(sentence, at - 1));
        if (!minus && !plus) {
            return bare;
        }
        return bare.with(at, bare.to(), minus ? bare.value().negate() : bare.value(), bare.scale());
    }

    /** Whether a sign is the last token of a bound: "au moins 20". */
    private boolean isOfBound(Sentence sentence, int from) {
        return bounds.upTo(sentence, from) != null;
    }

    /** "From minus five to plus five". */
    private boolean isEnd(Sentence sentence, int i) {
        return lexicon.has(Section.BEFORE_PLUS, sentence.at(i));
    }

    /** Whether a word for a sign is right before a token. */
    boolean isBefore(Sentence sentence, int i) {
        String word = sentence.at(i - 1).folded();
        return lexicon.words(Section.MINUS).contains(word)
                || lexicon.words(Section.PLUS).contains(word);
    }

    /** ऋण also means debt: a minus only if the sentence says nothing else. */
    private boolean isMinusAlone(Sentence sentence, int at, Mention bare) {
        return at == 0
                && lexicon.has(Section.MINUS_ALONE, sentence.at(at))
                && !sentence.at(bare.to()).isWord();
    }
}

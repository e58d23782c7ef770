package org.reportedfigures.reading.sense;

import java.util.Set;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.language.Trait;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.numbers.Nouns;

/** Looks up the words beside a number that determine its kind. */
final class ContextWords {
    private static final String DATE = "date";

    private final Lexicon lexicon;
    private final Nouns nouns;
    private final Set<String> of;
    private final Set<String> capitalMonths;
    private final boolean smallNames;
    private final Set<String> and;

    ContextWords(Lexicon lexicon, Nouns nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.of = lexicon.numbers().of();
        this.capitalMonths = lexicon.words(Section.CAPITAL_MONTHS);
        this.smallNames = lexicon.has(Trait.SMALL_NAMES);
        this.and = lexicon.words(Section.RANGE_AND);
    }

    boolean isMonth(Sentence sentence, int i) {
        String word = sentence.at(i).folded();
        return lexicon.words(Section.MONTHS).contains(word)
                && (!capitalMonths.contains(word) || sentence.isCapital(i));
    }

    boolean isWeekday(Sentence sentence, int i) {
        return lexicon.has(Section.WEEKDAYS, sentence.at(i));
    }

    /** Whether the word here names a day or a part of one: "Monday", "tonight". */
    boolean namesDay(Sentence sentence, int i) {
        PhraseTrie.PhraseMatch<String> match = lexicon.phrases(Section.BEFORE).from(sentence, i);
        return isWeekday(sentence, i) || (match != null && match.meaning().equals(DATE));
    }

    /**
     * The meaning of the words before a token, for a number there; a comma, a colon or a full stop
     * may be between. Empty if they have none.
     */
    String before(Sentence sentence, int start) {
        PhraseTrie.PhraseMatch<String> match =
                lexicon.phrases(Section.BEFORE).upTo(sentence, start);
        Token last = sentence.at(start - 1);
        if (match == null && last.isSign() && !sentence.isMoneySign(start - 1)) {
            match = lexicon.phrases(Section.BEFORE).upTo(sentence, start - 1);
        }
        return match == null ? "" : match.meaning();
    }

    /** Whether the word before always labels a thing by its number: "as chapter 9 explains". */
    boolean isLabel(Sentence sentence, int start) {
        return lexicon.phrases(Section.LABELS).upTo(sentence, start) != null;
    }

    /**
     * Whether a word like "number" precedes a token, and the noun before it is labelled: ट्रेन
     * संख्या 12951, but not मृतकों की संख्या 45.
     */
    boolean isNamed(Sentence sentence, int start) {
        int to = sentence.at(start - 1).isSign() ? start - 1 : start;
        PhraseTrie.PhraseMatch<String> match = lexicon.phrases(Section.NAMED).upTo(sentence, start);
        match = match == null ? lexicon.phrases(Section.NAMED).upTo(sentence, to) : match;
        return match != null
                && !nouns.ends(sentence, match.from() - 1)
                && !isQuantity(sentence, match.from() - 1)
                && !lexicon.has(Section.NO_NAMES, sentence.at(match.from() - 1));
    }

    /** Whether a word may be right before a counting number: आबादी, कुल. */
    boolean isQuantity(Sentence sentence, int i) {
        return lexicon.has(Section.QUANTITIES, sentence.at(i));
    }

    /** Whether names are written without a capital. */
    boolean areNamesSmall() {
        return smallNames;
    }

    /** Whether a word may be a name: a singular noun that is no quantity. */
    boolean mayBeName(Sentence sentence, int i) {
        return sentence.at(i).isWord()
                && !nouns.ends(sentence, i)
                && !isQuantity(sentence, i)
                && !lexicon.has(Section.NO_NAMES, sentence.at(i))
                && !isMonth(sentence, i)
                && !isWeekday(sentence, i)
                && lexicon.phrases(Section.BEFORE).upTo(sentence, i + 1) == null
                && !nouns.isSurelyCounted(sentence, i)
                && !nouns.isDescribing(sentence, i);
    }

    /** Whether the first word of a sentence may be a name: "Figure", not "About", "Nearly". */
    boolean mayBeFirst(Sentence sentence) {
        String word = sentence.at(0).folded();
        return mayBeName(sentence, 0)
                && word.length() > 2
                && !lexicon.words(Section.COUNT_VERBS).contains(word)
                && lexicon.words(Section.NO_NAME_ENDINGS).stream().noneMatch(word::endsWith);
    }

    /** Whether the words after have a plural subject: मारे गए, हैं. */
    boolean isOfMany(Sentence sentence, int i) {
        return lexicon.has(Section.OF_MANY, sentence.at(i));
    }

    boolean isAnd(Token token) {
        return and.contains(token.folded());
    }

    boolean isOf(Token token) {
        return of.contains(token.folded());
    }

    /** Whether a word may follow a time or a day: तक, को. */
    boolean isLink(Token token) {
        return lexicon.has(Section.CLOCK_AFTER, token);
    }

    /** Whether a phrase with that meaning ends before a token, at most so many tokens back. */
    boolean isNear(String meaning, Sentence sentence, int start, int reach) {
        for (int to = start; to > Math.max(0, start - reach); to--) {
            PhraseTrie.PhraseMatch<String> match =
                    lexicon.phrases(Section.BEFORE).upTo(sentence, to);
            if (match != null
                    && match.meaning().equals(meaning)
                    && !nouns.ends(sentence, match.to() - 1)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The noun before a number, or the month or hour after it, that labels it; -1 if there is none.
     */
    int label(Sentence sentence, Mention mention) {
        boolean after =
                isMonth(sentence, mention.to())
                        || lexicon.phrases(Section.AFTER).from(sentence, mention.to()) != null;
        if (after && sentence.at(mention.to()).isWord()) {
            return mention.to();
        }
        int before = mention.start() - 1;
        int last = sentence.at(before).isSign() ? before - 1 : before;
        boolean noun =
                lexicon.phrases(Section.BEFORE).upTo(sentence, last + 1) != null
                        && sentence.at(last).isWord()
                        && !nouns.ends(sentence, last);
        return isMonth(sentence, last) || noun ? last : -1;
    }
}

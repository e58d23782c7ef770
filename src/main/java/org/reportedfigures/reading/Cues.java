package org.reportedfigures.reading;

import java.util.Set;

/** Looks up the words beside a number that tell what it is for. */
final class Cues {
    private static final String DATE = "date";

    /** Months that are other words too: only with a capital. */
    private static final Set<String> OTHER_WORDS = Set.of("may", "march", "mar");

    private final Contexts words;
    private final Nouns nouns;

    Cues(Lexicon lexicon, Nouns nouns) {
        this.words = lexicon.contexts();
        this.nouns = nouns;
    }

    boolean isMonth(Sentence sentence, int i) {
        String word = sentence.at(i).folded();
        return words.months().contains(word)
                && (!OTHER_WORDS.contains(word) || sentence.isCapital(i));
    }

    boolean isWeekday(Sentence sentence, int i) {
        return words.weekdays().contains(sentence.at(i).folded());
    }

    /** Whether a word that begins here names a day or a part of one: "Monday", "tonight". */
    boolean namesDay(Sentence sentence, int i) {
        Phrases.Match<String> match = words.before().from(sentence, i);
        return isWeekday(sentence, i) || (match != null && match.meaning().equals(DATE));
    }

    /**
     * What the words before a token say of a number there; a comma, a colon or a full stop may
     * stand between. Empty where they say nothing.
     */
    String before(Sentence sentence, int start) {
        Phrases.Match<String> match = words.before().upTo(sentence, start);
        Token last = sentence.at(start - 1);
        if (match == null && last.isSign() && !sentence.isMoneySign(start - 1)) {
            match = words.before().upTo(sentence, start - 1);
        }
        return match == null ? "" : match.meaning();
    }

    /** Whether the word before only ever names a thing by its number: "as chapter 9 explains". */
    boolean isLabel(Sentence sentence, int start) {
        return words.labels().upTo(sentence, start) != null;
    }

    /** Whether one of the phrases of a meaning ends before a token, so many tokens back. */
    boolean isNear(String meaning, Sentence sentence, int start, int reach) {
        for (int to = start; to > Math.max(0, start - reach); to--) {
            Phrases.Match<String> match = words.before().upTo(sentence, to);
            if (match != null
                    && match.meaning().equals(meaning)
                    && !nouns.ends(sentence, match.to() - 1)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The noun before a number, or the month or hour behind it, that says what it is; -1 for none.
     */
    int label(Sentence sentence, Mention mention) {
        boolean behind =
                isMonth(sentence, mention.to())
                        || words.after().from(sentence, mention.to()) != null;
        if (behind && sentence.at(mention.to()).isWord()) {
            return mention.to();
        }
        int before = mention.start() - 1;
        int last = sentence.at(before).isSign() ? before - 1 : before;
        boolean noun =
                words.before().upTo(sentence, last + 1) != null
                        && sentence.at(last).isWord()
                        && !nouns.ends(sentence, last);
        return isMonth(sentence, last) || noun ? last : -1;
    }
}

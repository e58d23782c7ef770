package org.reportedfigures.reading;

/** Finds the noun that a number counts, by what ends the group of words behind it. */
final class Nouns {
    private static final int LONGEST_GROUP = 6;

    private final NounWords words;

    Nouns(NounWords words) {
        this.words = words;
    }

    /** Where the noun stands that is counted, looked for from a token on; -1 where none does. */
    int behind(Sentence sentence, int from) {
        int head = -1;
        int i = from;
        while (words.skips().contains(sentence.at(i).folded())) {
            i++;
        }
        for (int end = i + LONGEST_GROUP; i < end; i++) {
            Token token = sentence.at(i);
            if (token.is("-") && sentence.isGlued(i)) {
                continue;
            }
            if (!token.isWord() || words.ends().contains(token.folded())) {
                return head;
            }
            head = i;
            if (isSurely(token.folded())) {
                return head;
            }
        }
        return head;
    }

    /** Whether a noun behind 2000 is counted: where plurals have an ending, it must have it. */
    boolean mayBeCounted(Sentence sentence, int noun) {
        return words.lastIsHead() || isPlural(sentence.at(noun).folded());
    }

    /** Whether a token is none of a group of words with a noun. */
    boolean ends(Sentence sentence, int i) {
        return words.ends().contains(sentence.at(i).folded());
    }

    /** Whether nothing behind the word is part of the group. */
    private boolean isSurely(String word) {
        if (words.lastIsHead()) {
            return words.endings().stream().anyMatch(word::endsWith);
        }
        return isPlural(word);
    }

    private boolean isPlural(String word) {
        boolean plural =
                word.length() > 3
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("'s");
        return words.plurals().contains(word) || (plural && !words.notPlurals().contains(word));
    }
}

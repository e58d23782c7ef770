package org.reportedfigures.reading.language;

import java.util.List;

/** Decides which signs end a sentence. */
final class SentenceEnds {
    private static final String FULL_STOPS = "?!…";

    /** After so many tokens a sentence is cut at the next word, after twice as many anywhere. */
    private static final int LONG = 2_000;

    private static final int LONGEST_MONTH = 12;

    private final int[] text;
    private final Lexicon lexicon;

    SentenceEnds(int[] text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** Whether a sentence ends with the last of its tokens. */
    boolean isAtEnd(List<Token> tokens) {
        return isStop(tokens.getLast(), tokens) || isLong(tokens);
    }

    private boolean isStop(Token token, List<Token> tokens) {
        if (!token.isSign()) {
            return false;
        }
        int c = text[token.start()];
        if (FULL_STOPS.indexOf(c) >= 0 || lexicon.isFullStop(token.folded())) {
            return true;
        }
        int next = token.end();
        if (c != Grouping.POINT || (next < text.length && !Letters.isSpace(text[next]))) {
            return false;
        }
        while (next < text.length && Letters.isSpace(text[next])) {
            next++;
        }
        Token before = tokens.size() > 1 ? tokens.get(tokens.size() - 2) : Token.NONE;
        return next < text.length
                && !(isAbbreviation(before) && !token.spaced())
                && !isListed(before, tokens)
                && !(before.isNumber() && isMonth(next))
                && !Character.isLowerCase(text[next])
                && (before.isWord() || !Character.isDigit(text[next]));
    }

    private boolean isAbbreviation(Token before) {
        return (before.end() - before.start() == 1 && before.isWord())
                || lexicon.isAbbreviation(before.folded());
    }

    /** "1. Write your name" */
    private static boolean isListed(Token before, List<Token> tokens) {
        return before.isNumber() && tokens.size() == 2;
    }

    /** "16. November": the point means "16th". */
    private boolean isMonth(int from) {
        int end = from;
        while (end < text.length
                && end < from + LONGEST_MONTH
                && Letters.isPartOfWord(text, from, end)) {
            end++;
        }
        return lexicon.words(Section.MONTHS).contains(lexicon.spelling().folded(text, from, end));
    }

    private static boolean isLong(List<Token> tokens) {
        return (tokens.size() >= LONG && tokens.getLast().isWord()) || tokens.size() >= 2 * LONG;
    }
}

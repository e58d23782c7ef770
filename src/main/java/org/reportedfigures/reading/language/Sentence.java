package org.reportedfigures.reading.language;

import java.util.List;
import org.reportedfigures.figures.Span;

/** The tokens of a sentence; before the first and behind the last stands {@link Token#NONE}. */
public final class Sentence {
    private final int[] text;
    private final List<Token> tokens;

    /**
     * @param text the code points of the whole text, which the tokens' places count in
     */
    public Sentence(int[] text, List<Token> tokens) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
    }

    private Sentence(List<Token> tokens, int[] text) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The same without what stands from a token on. */
    public Sentence until(int end) {
        return new Sentence(tokens.subList(0, end), text);
    }

    public int size() {
        return tokens.size();
    }

    public Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : Token.NONE;
    }

    /** What is written from token {@code from} to before token {@code to}. */
    public String text(int from, int to) {
        int start = at(from).start();
        return new String(text, start, at(to - 1).end() - start);
    }

    /** The place of token {@code from} to before token {@code to} in the text. */
    public Span span(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }

    /** Whether a token is written with a capital. */
    public boolean isCapital(int i) {
        return at(i).isWord() && Character.isUpperCase(text[at(i).start()]);
    }

    /** Whether a token is a word in the letters of English. */
    public boolean isLatin(int i) {
        return at(i).isWord() && at(i).folded().charAt(0) < 0x80;
    }

    /** Whether a token is two capitals and more: UP. */
    public boolean isAbbreviation(int i) {
        String word = at(i).isWord() ? text(i, i + 1) : "";
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    /** Whether a token is the " at the end of a quotation. */
    public boolean closesQuotation(int i) {
        return QuotationMarks.closes(text, at(i).start());
    }

    /** Whether a sign of money stands at a token. */
    public boolean isMoneySign(int i) {
        return at(i).isSign()
                && Character.getType(text[at(i).start()]) == Character.CURRENCY_SYMBOL;
    }

    /** Whether no white space stands between a token and the one before it. */
    public boolean isGlued(int i) {
        return i > 0 && i < tokens.size() && !at(i).spaced();
    }
}

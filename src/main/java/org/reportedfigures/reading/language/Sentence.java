package org.reportedfigures.reading.language;

import java.util.List;
import org.reportedfigures.figures.Span;

/** The tokens of a sentence; {@link Token#NONE} before the first and after the last. */
public final class Sentence {
    private final int[] text;
    private final List<Token> tokens;

    /**
     * @param text the code points of the whole text, to which the offsets of the tokens refer
     */
    public Sentence(int[] text, List<Token> tokens) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
    }

    private Sentence(List<Token> tokens, int[] text) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The part before a token. */
    public Sentence until(int end) {
        return new Sentence(tokens.subList(0, end), text);
    }

    public int size() {
        return tokens.size();
    }

    public Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : Token.NONE;
    }

    /** The text from token {@code from} to before token {@code to}. */
    public String text(int from, int to) {
        int start = at(from).start();
        return new String(text, start, at(to - 1).end() - start);
    }

    /** The span of token {@code from} to before token {@code to} in the text. */
    public Span span(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }

    /** Whether a token begins with a capital. */
    public boolean isCapital(int i) {
        return at(i).isWord() && Character.isUpperCase(text[at(i).start()]);
    }

    /** Whether a token is a word in Latin letters. */
    public boolean isLatin(int i) {
        return at(i).isWord() && at(i).folded().charAt(0) < 0x80;
    }

    /** Whether a token is two or more capitals: UP. */
    public boolean isAbbreviation(int i) {
        String word = at(i).isWord() ? text(i, i + 1) : "";
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    /** Whether a token is the " at the end of a quotation. */
    public boolean closesQuotation(int i) {
        return QuotationMarks.closes(text, at(i).start());
    }

    /** Whether a token is a currency sign. */
    public boolean isMoneySign(int i) {
        return at(i).isSign()
                && Character.getType(text[at(i).start()]) == Character.CURRENCY_SYMBOL;
    }

    /** Whether there is no white space between a token and the one before it. */
    public boolean isGlued(int i) {
        return i > 0 && i < tokens.size() && !at(i).spaced();
    }

    /**
     * Distinguishes the " that ends a quotation from the " of inches: "fewer than 20" and a 20"
     * screen.
     */
    static final class QuotationMarks {
        /** How far back a quotation may begin, in code points; limits the time. */
        private static final int FAR = 400;

        private QuotationMarks() {}

        /** Whether the code point at {@code i} is a " that closes one earlier on the line. */
        static boolean closes(int[] text, int i) {
            if (text[i] != '"') {
                return false;
            }
            boolean open = false;
            for (int before = beginning(text, i); before < i; before++) {
                if (text[before] == '"') {
                    open = !open && (before == 0 || isBeforeWords(text[before - 1]));
                }
            }
            return open;
        }

        /** The beginning of the line, or as far back as is searched. */
        private static int beginning(int[] text, int i) {
            int from = i;
            while (from > Math.max(0, i - FAR) && text[from - 1] != '\n') {
                from--;
            }
            return from;
        }

        private static boolean isBeforeWords(int codePoint) {
            return Character.isWhitespace(codePoint)
                    || Character.isSpaceChar(codePoint)
                    || "([{—–‘“".indexOf(codePoint) >= 0;
        }
    }
}

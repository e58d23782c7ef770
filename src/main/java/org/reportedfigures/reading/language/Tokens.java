package org.reportedfigures.reading.language;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Cuts a text into sentences of tokens, one at a time, so that a long text needs little memory. */
public final class Tokens {
    private static final int LONGEST_MONEY = 4;
    private static final int LONGEST_ELIDED = 10;
    private static final int LONGEST_WITH_COLON = 11;

    private final int[] text;
    private final Lexicon lexicon;
    private final DigitScanner digits;
    private final SentenceEnds ends;
    private final Hyphens hyphens;
    private int at;

    /** The end of the last word that is joined to the next: "l'", "jusqu'". */
    private int elided;

    public Tokens(int[] text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.digits = new DigitScanner(text, lexicon.numberSigns());
        this.hyphens = new Hyphens(lexicon.numbers());
        this.ends = new SentenceEnds(text, lexicon);
    }

    /** The next sentence; null at the end of the text. */
    public @Nullable Sentence next() {
        var tokens = new ArrayList<Token>();
        while (at < text.length) {
            int c = text[at];
            if (Letters.isLineEnd(c)) {
                at++;
                if (!tokens.isEmpty()) {
                    break;
                }
                continue;
            }
            if (Letters.isSpace(c)) {
                at++;
                continue;
            }
            Token token = token();
            tokens.add(token);
            at = token.end();
            if (ends.isAtEnd(tokens)) {
                break;
            }
        }
        return tokens.isEmpty() ? null : new Sentence(text, hyphens.dropped(tokens));
    }

    private Token token() {
        boolean spaced = at == 0 || Letters.isSpace(text[at - 1]) || at == elided;
        int address = spaced ? WebAddresses.end(text, at) : at;
        if (address > at) {
            return word(Token.Type.CODE, address, true);
        }
        if (isAbbreviationSign(at)) {
            return new Token(Token.Type.SIGN, at, at + 1, ".", spaced, null);
        }
        Token number = digits.scan(at, spaced);
        if (number != null) {
            return number;
        }
        int apostrophe = elided();
        if (apostrophe > at) {
            elided = apostrophe;
            return word(Token.Type.WORD, apostrophe, spaced);
        }
        int end = at;
        boolean code = false;
        while (end < text.length && isPartOfWord(end, code)) {
            boolean digit = Character.isDigit(text[end]);
            if (digit && !code && isMoney(end)) {
                break; // USD50
            }
            code |= digit;
            end++;
        }
        if (end == at) {
            return word(Token.Type.SIGN, at + 1, spaced);
        }
        if (code) {
            return word(Token.Type.CODE, withParts(end), spaced);
        }
        int cut = end - at == 4 && isScaledMoney() ? at + 1 : cut(end);
        return word(Token.Type.WORD, cut > at ? cut : withColon(end), spaced);
    }

    /** The end of a word that is joined to the next; its start if it is not. */
    private int elided() {
        int end = at;
        while (end < text.length && end - at < LONGEST_ELIDED && Character.isLetter(text[end])) {
            end++;
        }
        boolean apostrophe = end + 1 < text.length && (text[end] == '\'' || text[end] == '’');
        boolean may = apostrophe && Character.isLetterOrDigit(text[end + 1]);
        return may && lexicon.isElided(lexicon.spelling().folded(text, at, end + 1)) ? end + 1 : at;
    }

    /**
     * The end of the first of two numbers in one word: चार in चारसौ; its start if there are not
     * two.
     */
    private int cut(int end) {
        int letters = lexicon.cut(lexicon.spelling().folded(text, at, end));
        int cut = letters == 0 ? at : end;
        while (cut > at && lexicon.spelling().folded(text, at, cut).length() > letters) {
            cut--;
        }
        return cut;
    }

    /** MUSD, kEUR. */
    private boolean isScaledMoney() {
        return Character.isUpperCase(text[at + 1])
                && Character.isUpperCase(text[at + 2])
                && Character.isUpperCase(text[at + 3])
                && lexicon.isScaledMoney(
                        Character.toString(text[at]),
                        lexicon.spelling().folded(text, at + 1, at + 4));
    }

    /** The end of v1.0.3. */
    private int withParts(int end) {
        int to = end;
        while (to + 1 < text.length
                && text[to] == Grouping.POINT
                && Character.isDigit(text[to + 1])) {
            to++;
            while (to < text.length && Character.isDigit(text[to])) {
                to++;
            }
        }
        return to;
    }

    private Token word(Token.Type type, int end, boolean spaced) {
        String folded = lexicon.spelling().folded(text, at, end);
        boolean colon = type == Token.Type.WORD && text[end - 1] == ':';
        return new Token(
                type, at, end, colon ? lexicon.withoutColon(folded) : folded, spaced, null);
    }

    private boolean isMoney(int end) {
        return end - at <= LONGEST_MONEY
                && lexicon.isMoney(lexicon.spelling().folded(text, at, end));
    }

    /** A colon is often typed instead of a similar letter: छ: is छः. */
    private int withColon(int end) {
        boolean colon = end < text.length && text[end] == ':' && end - at <= LONGEST_WITH_COLON;
        return colon && lexicon.mayEndInColon(lexicon.spelling().folded(text, at, end))
                ? end + 1
                : end;
    }

    /**
     * रु०, कि०मी०, रु॰: a sign for the point after an abbreviation, which may be typed as a digit.
     */
    private boolean isAbbreviationSign(int i) {
        return lexicon.isAbbreviationSign(text[i])
                && i > 0
                && Letters.isOfOtherScript(text[i - 1])
                && !Character.isDigit(text[i - 1])
                && (i + 1 == text.length || !Character.isDigit(text[i + 1]));
    }

    private boolean isPartOfWord(int i, boolean code) {
        return (Letters.isPartOfWord(text, at, i) && !isAbbreviationSign(i))
                || (code && isVersionPoint(i));
    }

    /** The point of v2.0. */
    private boolean isVersionPoint(int i) {
        return text[i] == Grouping.POINT
                && Character.isDigit(text[i - 1])
                && i + 1 < text.length
                && Character.isDigit(text[i + 1]);
    }
}

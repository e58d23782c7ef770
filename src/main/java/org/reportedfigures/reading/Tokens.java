package org.reportedfigures.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into sentences of tokens, one at a time, so that a long text needs little memory. */
final class Tokens {
    private static final String LINE_ENDS = "\n\r\u000B\f\u0085\u2028\u2029";
    private static final String FULL_STOPS = "।॥?!…";

    /** Behind so many tokens a sentence is cut at the next word, behind twice as many anywhere. */
    private static final int LONG = 2_000;

    private final int[] text;
    private final Lexicon lexicon;
    private final DigitScanner digits;
    private int at;

    Tokens(int[] text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.digits = new DigitScanner(text);
    }

    /** The next sentence; null at the end of the text. */
    @Nullable Sentence next() {
        var tokens = new ArrayList<Token>();
        while (at < text.length) {
            int c = text[at];
            if (LINE_ENDS.indexOf(c) >= 0) {
                at++;
                if (!tokens.isEmpty()) {
                    break;
                }
                continue;
            }
            if (isSpace(c)) {
                at++;
                continue;
            }
            Token token = token();
            tokens.add(token);
            at = token.end();
            if (endsSentence(token, tokens) || isLong(tokens)) {
                break;
            }
        }
        return tokens.isEmpty() ? null : new Sentence(text, tokens);
    }

    private Token token() {
        boolean spaced = at == 0 || isSpace(text[at - 1]);
        if (spaced) {
            int end = addressEnd();
            if (end > at) {
                return word(Token.Type.CODE, end, true);
            }
        }
        Token number = digits.scan(at, spaced);
        if (number != null) {
            return number;
        }
        int end = at;
        boolean code = false;
        while (end < text.length && (isPartOfWord(end) || (code && isVersionPoint(end)))) {
            boolean digit = Character.isDigit(text[end]);
            if (digit && !code && end - at < 5 && lexicon.isMoney(Spelling.folded(text, at, end))) {
                break; // USD50
            }
            code |= digit;
            end++;
        }
        if (end == at) {
            return word(Token.Type.SIGN, at + 1, spaced);
        }
        return word(code ? Token.Type.CODE : Token.Type.WORD, withColon(end), spaced);
    }

    private Token word(Token.Type type, int end, boolean spaced) {
        String folded = Spelling.folded(text, at, end);
        boolean visarga = type == Token.Type.WORD && text[end - 1] == ':';
        return new Token(type, at, end, visarga ? folded.replace(':', 'ः') : folded, spaced, null);
    }

    /** A colon is often typed for the visarga that it looks like: छ: is छः. */
    private int withColon(int end) {
        boolean colon = end < text.length && text[end] == ':' && end - at < 12;
        return colon && lexicon.endsInVisarga(Spelling.folded(text, at, end)) ? end + 1 : end;
    }

    private boolean isPartOfWord(int i) {
        int c = text[i];
        if (c == '\'' || c == '’') {
            return i > at
                    && i + 1 < text.length
                    && Character.isLetter(text[i + 1])
                    && Character.isLetter(text[i - 1]);
        }
        return Character.isLetterOrDigit(c)
                || c == '_'
                || c == '²'
                || c == '³'
                || c == 0x200C
                || c == 0x200D
                || isMark(c);
    }

    /** The point of v2.0. */
    private boolean isVersionPoint(int i) {
        return text[i] == Grouping.POINT
                && Character.isDigit(text[i - 1])
                && i + 1 < text.length
                && Character.isDigit(text[i + 1]);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /**
     * Where a web or mail address or a hashtag ends that begins here; nothing in it is a number.
     */
    private int addressEnd() {
        boolean address =
                text[at] == '#' && at + 1 < text.length && Character.isLetter(text[at + 1]);
        int end = at;
        int colons = 0;
        while (end < text.length && !isSpace(text[end]) && LINE_ENDS.indexOf(text[end]) < 0) {
            int c = text[end];
            int next = end + 1 < text.length ? text[end + 1] : 0;
            address |= c == '@' && end > at && Character.isLetterOrDigit(next);
            address |= c == '@' && end == at && Character.isLetter(next);
            address |= c == ':' && (next == '/' || next == ':');
            colons += c == ':' ? 1 : 0;
            end++;
        }
        return address || colons > 3 ? end : at;
    }

    private boolean endsSentence(Token token, List<Token> tokens) {
        if (!token.isSign()) {
            return false;
        }
        int c = text[token.start()];
        if (FULL_STOPS.indexOf(c) >= 0) {
            return true;
        }
        if (c != Grouping.POINT || (at < text.length && !isSpace(text[at]))) {
            return false;
        }
        int next = at;
        while (next < text.length && isSpace(text[next])) {
            next++;
        }
        Token before = tokens.size() > 1 ? tokens.get(tokens.size() - 2) : Token.NONE;
        boolean abbreviation =
                !token.spaced()
                        && ((before.end() - before.start() == 1 && before.isWord())
                                || lexicon.isAbbreviation(before.folded()));
        boolean listed = before.isNumber() && tokens.size() == 2 && !token.spaced();
        return next < text.length
                && !abbreviation
                && !listed // "1. Write your name"
                && !(before.isNumber() && isMonth(next))
                && !Character.isLowerCase(text[next])
                && (before.isWord() || !Character.isDigit(text[next]));
    }

    /** "16. November": the point says "16th". */
    private boolean isMonth(int from) {
        int end = from;
        while (end < text.length && end < from + 12 && isPartOfWord(end)) {
            end++;
        }
        return lexicon.contexts().months().contains(Spelling.folded(text, from, end));
    }

    private static boolean isLong(List<Token> tokens) {
        return (tokens.size() >= LONG && tokens.getLast().isWord()) || tokens.size() >= 2 * LONG;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B;
    }
}

package org.reportedfigures.reading;

import java.util.List;
import org.reportedfigures.figures.Span;

/**
 * What stands around the numbers of a text. Offsets are code points.
 *
 * <p>This is deliberately not the reader's business: it looks at bare signs, and doubts what it
 * finds, so that a number that the reader should have joined with its neighbour is not believed.
 */
final class Surroundings {
    /** Signs within numbers and between those that belong together. */
    private static final String JOINTS = ".,।'’٫٬/:-–—−·*×^_\u00A0\u2009\u202F";

    /** Signs that change the number they stand before. */
    private static final String BEFORE = "-−–+±~≈≃<>≤≥=#№";

    /** Signs that change the number they stand after. */
    private static final String AFTER = "+±^²³";

    private final int[] text;
    private final List<Quantity> quantities;
    private final WordsBeside beside;

    Surroundings(String text, List<Quantity> quantities) {
        this.text = text.codePoints().toArray();
        this.quantities = quantities;
        this.beside = new WordsBeside(this.text, quantities);
    }

    /** Whether anything beside the number of that index may belong to it. */
    boolean leaveDoubt(int index) {
        Quantity read = quantities.get(index);
        int start = read.span().start();
        int end = read.span().end();
        return (isAny(JOINTS, at(start - 1)) && isDigit(at(start - 2)))
                || isDigit(at(start - 1))
                || (isAny(JOINTS, at(end)) && isDigit(at(end + 1)))
                || isDigit(at(end))
                || isChanged(read)
                || Hidden.isNear(text, read.span())
                || beside.mayBelongTo(index);
    }

    private boolean isChanged(Quantity read) {
        int before = read.span().start() - 1;
        while (isCurrency(at(before))) {
            before--;
        }
        int after = read.span().end();
        return (isAny(BEFORE, at(before)) && !isBound(read, before))
                || (isAny(AFTER, at(after)) && !isBound(read, after));
    }

    private static boolean isBound(Quantity read, int offset) {
        Span bound = read.boundSpan();
        return bound != null && bound.contains(new Span(offset, offset + 1));
    }

    /** Whether nothing but currency signs and spaces stands there; nothing at all will do. */
    boolean isCurrency(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isCurrency(text[i]) && !Character.isSpaceChar(text[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCurrency(int sign) {
        return Character.getType(sign) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isDigit(int sign) {
        return Character.isDigit(sign);
    }

    private static boolean isAny(String signs, int sign) {
        return sign > 0 && signs.indexOf(sign) >= 0;
    }

    /** 0 beyond the text. */
    private int at(int offset) {
        return offset >= 0 && offset < text.length ? text[offset] : 0;
    }
}

package org.reportedfigures.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /** Signs that may join two numbers, with spaces too. */
    private static final String DASHES = "–—−/-";

    /** Words that may make one of two numbers, in any language: here is nothing read by them. */
    private static final Set<String> JOINING =
            Set.of("to", "and", "or", "till", "until", "through", "से", "लेकर", "और", "या", "तक");

    private static final int LONGEST_GAP = 24;

    /** Signs that change the number they stand before. */
    private static final String BEFORE = "-−–+±~≈≃<>≤≥=#№";

    /** Signs that change the number they stand after. */
    private static final String AFTER = "+±^²³";

    private final int[] text;
    private final List<Quantity> quantities;

    Surroundings(String text, List<Quantity> quantities) {
        this.text = text.codePoints().toArray();
        this.quantities = quantities;
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
                || hasNeighbour(index);
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

    /** Whether another number stands right beside it; "the first 500" is no such thing. */
    private boolean hasNeighbour(int index) {
        Span span = quantities.get(index).span();
        if (index > 0) {
            Quantity before = quantities.get(index - 1);
            if (before.kind() != Kind.ORDINAL && isGap(before.span().end(), span.start())) {
                return true;
            }
        }
        return index + 1 < quantities.size()
                && isGap(span.end(), quantities.get(index + 1).span().start());
    }

    /** Whether nothing stands there but spaces, dashes and words that join two numbers. */
    private boolean isGap(int from, int to) {
        if (to - from > LONGEST_GAP) {
            return false;
        }
        String between = new String(text, from, Math.max(0, to - from));
        return Arrays.stream(between.toLowerCase(Locale.ROOT).split("[\\s\\p{Z}" + DASHES + "]+"))
                .allMatch(word -> word.isEmpty() || JOINING.contains(word));
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

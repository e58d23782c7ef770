package org.reportedfigures.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Breaks text into lines that fit. */
public final class LineBreaker {
    private static final char ISOLATE = '\u2068';
    private static final char POP = '\u2069';

    /** Isolates beyond this depth have no effect (UAX 9, BD2). */
    private static final int DEEPEST = 125;

    /** A last line narrower than this fraction of the width looks lost. */
    private static final double LONE = 0.3;

    /** Px; the precision of the search for the least width. */
    private static final double STEP = 4;

    private final double width;
    private final double size;
    private final boolean bold;

    /**
     * @param width px that a line may take
     * @param size of the font, px
     */
    public LineBreaker(double width, double size, boolean bold) {
        this.width = width;
        this.size = size;
        this.bold = bold;
    }

    /**
     * Breaks into at most that many lines; the rest is replaced by an ellipsis. Never empty, and
     * without a lone word on the last line if the others can be shorter instead.
     *
     * @throws CancellationException if the thread is interrupted: nobody wants the drawing any
     *     longer, and most of its work is done here
     */
    public List<String> of(String text, int most) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        if (width(text.strip()) <= width) {
            return List.of(text);
        }
        Measured measured = new Measured(text.substring(0, seen(text, most)));
        List<String> lines = filled(measured, most);
        String last = lines.getLast();
        boolean isLone = !last.endsWith("…") && width(last) < LONE * width;
        return isolated(isLone ? evened(measured, lines) : lines);
    }

    /** An offset beyond everything that so many lines can hold, wherever they break. */
    private int seen(String text, int most) {
        double room = (most + 1d) * width;
        int at = 0;
        long taken = 0;
        while (at < text.length() && TextWidth.px(taken, size, bold) <= room) {
            int c = text.codePointAt(at);
            taken += Character.isWhitespace(c) ? 0 : TextWidth.advance(c);
            at += Character.charCount(c);
        }
        // How a word breaks depends on the text after it.
        return Math.min(text.length(), at + Measured.LONGEST_WORD);
    }

    /** The same number of lines, as narrow as possible without breaking a word. */
    private List<String> evened(Measured text, List<String> lines) {
        double tooNarrow = Math.max(width / 2, widestWord(text) - 1);
        double enough = width;
        List<String> evened = lines;
        while (enough - tooNarrow > STEP) {
            double middle = (tooNarrow + enough) / 2;
            List<String> tried = new LineBreaker(middle, size, bold).filled(text, lines.size() + 1);
            if (tried.size() == lines.size()) {
                evened = tried;
                enough = middle;
            } else {
                tooNarrow = middle;
            }
        }
        return evened;
    }

    private double widestWord(Measured text) {
        double widest = 0;
        int from = 0;
        for (int to : text.words()) {
            widest = Math.max(widest, width(text, from, to));
            from = to;
        }
        return widest;
    }

    /** Each line as full as possible. */
    private List<String> filled(Measured text, int most) {
        var lines = new ArrayList<String>();
        int from = 0;
        while (from < text.length()) {
            if (lines.size() == most - 1 && width(text, from, text.length()) > width) {
                lines.add(shortened(text, from));
                break;
            }
            int to = lineEnd(text, from);
            lines.add(text.text(from, to));
            from = to;
        }
        return lines;
    }

    double width(String text) {
        return TextWidth.of(text, size, bold);
    }

    private double width(Measured text, int from, int to) {
        return TextWidth.px(text.width(from, to), size, bold);
    }

    /**
     * The end of the longest line from there: between words, or within a word too long for a line.
     */
    private int lineEnd(Measured text, int from) {
        int end = longest(text.words(), text, from);
        return end > from ? end : hardEnd(text, from);
    }

    /** At least one grapheme cluster, however little room there is. */
    private int hardEnd(Measured text, int from) {
        int[] clusters = text.clusters();
        int end = longest(clusters, text, from);
        return end > from ? end : clusters[after(clusters, from)];
    }

    private int longest(int[] breaks, Measured text, int from) {
        int end = from;
        for (int i = after(breaks, from); i < breaks.length; i++) {
            if (width(text, from, breaks[i]) > width) {
                break;
            }
            end = breaks[i];
        }
        return end;
    }

    /** The index of the first break after an offset. */
    private static int after(int[] breaks, int offset) {
        int found = Arrays.binarySearch(breaks, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private String shortened(Measured text, int from) {
        var room = new LineBreaker(width - width("…"), size, bold);
        return text.text(from, room.hardEnd(text, from)) + "…";
    }

    /**
     * Each line is a separate text, so an isolate that crosses a line end is reopened in the next.
     */
    private static List<String> isolated(List<String> lines) {
        var closed = new ArrayList<String>(lines.size());
        int open = 0;
        for (String line : lines) {
            String start = String.valueOf(ISOLATE).repeat(Math.min(DEEPEST, open));
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                open = c == ISOLATE ? open + 1 : c == POP && open > 0 ? open - 1 : open;
            }
            closed.add(start + line + String.valueOf(POP).repeat(Math.min(DEEPEST, open)));
        }
        return List.copyOf(closed);
    }
}

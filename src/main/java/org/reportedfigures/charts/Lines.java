package org.reportedfigures.charts;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Text broken into lines that fit. */
final class Lines {
    private static final char ISOLATE = '\u2068';
    private static final char POP = '\u2069';

    /** A last line that takes less of the width looks lost. */
    private static final double LONE = 0.3;

    /** Px; how exactly the least width is looked for. */
    private static final double STEP = 4;

    private final double width;
    private final double size;
    private final boolean bold;

    /**
     * @param width px that a line may take
     * @param size of the font, px
     */
    Lines(double width, double size, boolean bold) {
        this.width = width;
        this.size = size;
        this.bold = bold;
    }

    /**
     * At most that many lines; what is left over is replaced by an ellipsis. Never empty, and no
     * last line of a lone word where the others can be shorter instead.
     */
    List<String> of(String text, int most) {
        if (fits(text)) {
            return List.of(text);
        }
        List<String> lines = filled(text, most);
        String last = lines.getLast();
        boolean isLone = !last.endsWith("…") && width(last) < LONE * width;
        return isolated(isLone ? evened(text, lines) : lines);
    }

    /** As many lines, as narrow as they can be without breaking a word. */
    private List<String> evened(String text, List<String> lines) {
        double tooNarrow = Math.max(width / 2, widestWord(text) - 1);
        double enough = width;
        List<String> evened = lines;
        while (enough - tooNarrow > STEP) {
            double middle = (tooNarrow + enough) / 2;
            List<String> tried = new Lines(middle, size, bold).filled(text, lines.size() + 1);
            if (tried.size() == lines.size()) {
                evened = tried;
                enough = middle;
            } else {
                tooNarrow = middle;
            }
        }
        return evened;
    }

    private double widestWord(String text) {
        BreakIterator words = BreakIterator.getLineInstance(ULocale.ROOT);
        words.setText(text);
        double widest = 0;
        int from = 0;
        for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
            widest = Math.max(widest, width(text.substring(from, to).strip()));
            from = to;
        }
        return widest;
    }

    /** Each as full as it can be. */
    private List<String> filled(String text, int most) {
        var lines = new ArrayList<String>();
        int from = 0;
        while (from < text.length()) {
            if (lines.size() == most - 1 && !fits(text.substring(from))) {
                lines.add(shortened(text.substring(from)));
                break;
            }
            int to = lineEnd(text, from);
            lines.add(text.substring(from, to).strip());
            from = to;
        }
        return lines;
    }

    double width(String text) {
        return TextWidth.of(text, size, bold);
    }

    private boolean fits(String text) {
        return width(text.strip()) <= width;
    }

    /** The end of the longest line from there: between words, or within one too long for a line. */
    private int lineEnd(String text, int from) {
        int end = longest(BreakIterator.getLineInstance(ULocale.ROOT), text, from);
        return end > from ? end : hardEnd(text, from);
    }

    private int hardEnd(String text, int from) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        int end = longest(clusters, text, from);
        return end > from ? end : clusters.following(from);
    }

    private int longest(BreakIterator breaks, String text, int from) {
        breaks.setText(text);
        int end = from;
        for (int next = breaks.following(from); next != BreakIterator.DONE; next = breaks.next()) {
            if (!fits(text.substring(from, next))) {
                break;
            }
            end = next;
        }
        return end;
    }

    private String shortened(String text) {
        var room = new Lines(width - width("…"), size, bold);
        return text.substring(0, room.hardEnd(text, 0)).strip() + "…";
    }

    /**
     * Each line is a text of its own: an isolate that runs over a line's end goes on in the next.
     */
    private static List<String> isolated(List<String> lines) {
        var closed = new ArrayList<String>(lines.size());
        int open = 0;
        for (String line : lines) {
            String start = String.valueOf(ISOLATE).repeat(open);
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                open = c == ISOLATE ? open + 1 : c == POP && open > 0 ? open - 1 : open;
            }
            closed.add(start + line + String.valueOf(POP).repeat(open));
        }
        return List.copyOf(closed);
    }
}

package org.reportedfigures.charts;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Text broken into lines that fit. */
final class Lines {
    private static final char ISOLATE = '\u2068';
    private static final char POP = '\u2069';

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

    /** At most that many lines; what is left over is replaced by an ellipsis. Never empty. */
    List<String> of(String text, int most) {
        if (fits(text)) {
            return List.of(text);
        }
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
        return isolated(lines);
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

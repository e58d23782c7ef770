package org.reportedfigures.drawing;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;

/**
 * Shapes one line of text: runs of one direction (Unicode's bidirectional algorithm by ICU, which
 * supports isolates, unlike Java's) and of one font, shaped by Java2D.
 */
public final class TextShaper {
    private final Fonts faces;
    private final float size;
    private final FontRenderContext context;

    public TextShaper(ResolvedStyle look, FontRenderContext context) {
        this.faces = Fonts.of(look);
        this.size = (float) look.size();
        this.context = context;
    }

    /**
     * Characters in one font.
     *
     * @param x px from the start of the line
     */
    record FontRun(GlyphVector glyphs, double x) {}

    /**
     * @param width px
     */
    record ShapedLine(List<FontRun> runs, double width) {
        ShapedLine {
            runs = List.copyOf(runs);
        }
    }

    public ShapedLine line(String text) {
        var runs = new ArrayList<FontRun>();
        double x = 0;
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        for (int i = 0; i < bidi.countRuns(); i++) {
            BidiRun run = bidi.getVisualRun(i);
            List<GlyphVector> parts =
                    parts(text.substring(run.getStart(), run.getLimit()), run.isOddRun());
            for (GlyphVector glyphs : run.isOddRun() ? parts.reversed() : parts) {
                runs.add(new FontRun(glyphs, x));
                x += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
            }
        }
        return new ShapedLine(runs, x);
    }

    private List<GlyphVector> parts(String text, boolean rightToLeft) {
        var parts = new ArrayList<GlyphVector>();
        var part = new StringBuilder();
        Font font = faces.forLetter(' ');
        for (int c : text.codePoints().filter(c -> !isDirection(c)).toArray()) {
            Font own = goesWithAny(c) || font.canDisplay(c) ? font : faces.forLetter(c);
            if (!own.equals(font) && !part.isEmpty()) {
                parts.add(glyphs(part.toString(), font, rightToLeft));
                part.setLength(0);
            }
            font = own;
            part.appendCodePoint(c);
        }
        if (!part.isEmpty()) {
            parts.add(glyphs(part.toString(), font, rightToLeft));
        }
        return parts;
    }

    private GlyphVector glyphs(String text, Font font, boolean rightToLeft) {
        char[] letters = text.toCharArray();
        return font.deriveFont(size)
                .layoutGlyphVector(
                        context,
                        letters,
                        0,
                        letters.length,
                        rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
    }

    /** Joiners and marks are shaped with the character before them. */
    private static boolean goesWithAny(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Direction characters have taken effect by now, and have no glyph. */
    private static boolean isDirection(int c) {
        return (c >= 0x2066 && c <= 0x2069)
                || (c >= 0x202A && c <= 0x202E)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }
}

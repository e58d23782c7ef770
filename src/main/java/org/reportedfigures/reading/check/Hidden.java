package org.reportedfigures.reading.check;

import com.ibm.icu.lang.UCharacter;
import org.reportedfigures.figures.Span;

/**
 * Invisible signs near a number: they may split a scale word, a group or a bound, so that a machine
 * reads another number than a person does.
 */
final class Hidden {
    private static final int REACH = 40;

    /** The combining class of viramas. */
    private static final int VIRAMA = 9;

    private static final int GRAPHEME_JOINER = 0x034F;

    private Hidden() {}

    /** Whether there is one in or near a span of the text. */
    static boolean isNear(int[] text, Span span) {
        int end = Math.min(text.length, span.end() + REACH);
        for (int i = Math.max(0, span.start() - REACH); i < end; i++) {
            if (isHidden(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** A joiner after a virama, of any script, only shapes letters: क्‍या. */
    private static boolean isHidden(int[] text, int i) {
        int before = i == 0 ? ' ' : text[i - 1];
        return switch (Character.getType(text[i])) {
            case Character.FORMAT -> UCharacter.getCombiningClass(before) != VIRAMA;
            case Character.NON_SPACING_MARK ->
                    text[i] == GRAPHEME_JOINER || !(Character.isLetter(before) || isMark(before));
            default -> false;
        };
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}

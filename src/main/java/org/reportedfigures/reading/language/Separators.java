package org.reportedfigures.reading.language;

import java.util.List;

/** The separators between the digit groups of one number. */
final class Separators {
    private static final int GROUP = 3;

    private final CodePoints text;
    private final NumberSigns signs;

    Separators(CodePoints text, NumberSigns signs) {
        this.text = text;
        this.signs = signs;
    }

    /**
     * How many code points separate the digits before from the digits after; 0 for none. Typed with
     * spaces around ("10 , 000") it is still one number.
     *
     * @param first count of digits of the first group
     * @param before the separators before
     */
    int width(int i, int first, List<Character> before) {
        int c = text.at(i);
        if (signs.isWithin(c)) {
            return text.isDigit(i + 1) ? 1 : 0;
        }
        boolean thousand = text.areDigits(i + 1, GROUP);
        if (c == ' ' && thousand && first <= GROUP && isGroupBySpace(i, before)) {
            return 1;
        }
        if (isNarrowSpace(c) || c == '\'' || c == '’') {
            return thousand ? 1 : 0;
        }
        return c == ' ' ? spacedWidth(i) : 0;
    }

    /** "46 .8", "10 . 5", "10 , 000". */
    private int spacedWidth(int i) {
        int c = text.at(i + 1);
        if (c == Grouping.POINT && text.isDigit(i + 2)) {
            return 2;
        }
        if (text.at(i + 2) != ' ') {
            return 0;
        }
        boolean decimals = c == Grouping.POINT && text.isDigit(i + GROUP);
        boolean group = c == Grouping.COMMA && text.areDigits(i + GROUP, GROUP);
        return decimals || group ? 3 : 0;
    }

    /**
     * In a language where a plain space may also be between two numbers, it groups digits only in a
     * row of groups, or before zeros: "1 414 021", "28 000".
     */
    private boolean isGroupBySpace(int i, List<Character> before) {
        boolean zeros = text.latin(i + 1, i + 1 + GROUP).equals("000");
        int next = i + 1 + GROUP;
        boolean more = text.at(next) == ' ' && text.areDigits(next + 1, GROUP);
        return signs.spaced() || zeros || more || before.contains(Grouping.SPACE);
    }

    /** The separator of that width, as {@link Grouping} names it. */
    char at(int i, int width) {
        int c = text.at(width == 1 ? i : i + 1);
        if (isNarrowSpace(c)) {
            return Grouping.SPACE;
        }
        return c == '’' ? Grouping.APOSTROPHE : (char) c;
    }

    private static boolean isNarrowSpace(int c) {
        return c == 0x00A0 || c == 0x2007 || c == 0x2009 || c == 0x202F;
    }
}

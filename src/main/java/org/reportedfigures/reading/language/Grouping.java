package org.reportedfigures.reading.language;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The digit groups of one number and their separators, checked against the ways numbers are
 * written: Western (1,234,567.8), Indian (12,34,567.8), European (1.234.567,8), with spaces or
 * apostrophes; anything else is not a number.
 */
final class Grouping {
    static final char COMMA = ',';
    static final char POINT = '.';

    static final char SPACE = ' ';
    static final char APOSTROPHE = '\'';

    private static final int GROUP = 3;

    private final NumberSigns signs;
    private final List<String> groups;
    private final List<Character> separators;

    /**
     * @param groups digits 0 to 9, the first may be empty: ".5"
     * @param separators one fewer than groups; all spaces are {@link #SPACE}, all apostrophes
     *     {@link #APOSTROPHE}
     */
    Grouping(NumberSigns signs, List<String> groups, List<Character> separators) {
        this.signs = signs;
        this.groups = groups;
        this.separators = separators;
    }

    Digits digits() {
        int length = groups.stream().mapToInt(String::length).sum();
        if (length > Digits.LONGEST) {
            return Digits.unreadable(length);
        }
        String whole = groups.getFirst();
        boolean zero = whole.length() > 1 && whole.charAt(0) == '0';
        if (separators.isEmpty()) {
            return new Digits(new BigDecimal(whole), Digits.DigitShape.BARE, length, zero);
        }
        int decimals = decimalAt();
        int groupsEnd = decimals < 0 ? separators.size() : decimals;
        if (groupsEnd > 0 && !isGrouped(groupsEnd)) {
            return Digits.unreadable(length);
        }
        return new Digits(
                value(decimals),
                decimals < 0 ? Digits.DigitShape.GROUPED : Digits.DigitShape.DECIMAL,
                length,
                zero);
    }

    /** The index of the decimal separator; -1 if there is none. */
    private int decimalAt() {
        int last = separators.size() - 1;
        char separator = separators.get(last);
        boolean alone = separators.indexOf(separator) == last;
        if (signs.decimal().contains(separator)) {
            return alone ? last : -1;
        }
        if (last == 0 && signs.decimalOrGroup().contains(separator)) {
            return groups.getLast().length() == GROUP && isGrouped(1) ? -1 : last;
        }
        // 1.234,5 in English and 1,234.5 in French; a single comma in English only ever groups.
        boolean foreign = alone && last > 0 && isPointOrComma(separator);
        return foreign && isPointOrComma(separators.getFirst()) ? last : -1;
    }

    private static boolean isPointOrComma(char separator) {
        return separator == POINT || separator == COMMA;
    }

    /** Whether the groups before separator {@code end} have the lengths of a known notation. */
    private boolean isGrouped(int end) {
        char separator = separators.getFirst();
        boolean same = separators.subList(0, end).stream().allMatch(s -> s == separator);
        String first = groups.getFirst();
        if (!same || !isGroupSign(separator) || first.isEmpty() || first.charAt(0) == '0') {
            return false;
        }
        List<String> rest = groups.subList(1, end + 1);
        boolean western = first.length() <= 3 && rest.stream().allMatch(g -> g.length() == 3);
        boolean indian =
                signs.ofTwo()
                        && separator == COMMA
                        && first.length() <= 2
                        && rest.getLast().length() == 3
                        && rest.subList(0, rest.size() - 1).stream().allMatch(g -> g.length() == 2);
        return western || indian;
    }

    private boolean isGroupSign(char separator) {
        return signs.groups().contains(separator);
    }

    private @Nullable BigDecimal value(int decimals) {
        if (decimals < 0) {
            return new BigDecimal(String.join("", groups));
        }
        String whole = String.join("", groups.subList(0, decimals + 1));
        return new BigDecimal((whole.isEmpty() ? "0" : whole) + "." + groups.getLast());
    }

    /** The separators between the digit groups of one number. */
    static final class Separators {
        private static final int GROUP = 3;

        private final CodePoints text;
        private final NumberSigns signs;

        Separators(CodePoints text, NumberSigns signs) {
            this.text = text;
            this.signs = signs;
        }

        /**
         * How many code points separate the digits before from the digits after; 0 for none. Typed
         * with spaces around ("10 , 000") it is still one number.
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
         * In a language where a plain space may also be between two numbers, it groups digits only
         * in a row of groups, or before zeros: "1 414 021", "28 000".
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
}

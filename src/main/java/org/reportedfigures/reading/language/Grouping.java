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
}

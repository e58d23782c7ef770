package org.reportedfigures.reading.language;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The signs within numbers in digits; the lexicon gives them names, as a comma separates words.
 *
 * @param decimal decimal separators: the point of 1.5
 * @param decimalOrGroup decimal separators unless three digits follow: the point of 1.5 in French
 * @param groups group separators: the comma of 1,500
 * @param ofTwo whether groups may also have two digits: 12,34,567
 * @param spaced whether a plain space separates groups: 5 300
 */
record NumberSigns(
        Set<Character> decimal,
        Set<Character> decimalOrGroup,
        Set<Character> groups,
        boolean ofTwo,
        boolean spaced) {
    static NumberSigns of(LexiconFile file) {
        return new NumberSigns(
                signs(file, "decimal"),
                signs(file, "decimal or group"),
                signs(file, "group"),
                file.traits().contains(Trait.GROUPS_OF_TWO),
                file.traits().contains(Trait.SPACED_GROUPS));
    }

    private static Set<Character> signs(LexiconFile file, String meaning) {
        return file.meaning("number signs", meaning).stream()
                .map(NumberSigns::sign)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static char sign(String name) {
        return switch (name) {
            case "comma" -> Grouping.COMMA;
            case "point" -> Grouping.POINT;
            case "space" -> Grouping.SPACE;
            case "apostrophe" -> Grouping.APOSTROPHE;
            default -> name.charAt(0);
        };
    }

    /** Whether a number may begin with the sign before its decimals: ".5", in French ",5". */
    boolean isFirst(int sign) {
        return sign == Grouping.POINT
                || (sign == Grouping.COMMA && decimal.contains(Grouping.COMMA));
    }

    /**
     * Whether a sign may occur between two digits of one number, not counting spaces and the like.
     */
    boolean isWithin(int sign) {
        return sign <= Character.MAX_VALUE
                && sign != Grouping.SPACE
                && sign != Grouping.APOSTROPHE
                && (decimal.contains((char) sign)
                        || decimalOrGroup.contains((char) sign)
                        || groups.contains((char) sign));
    }
}

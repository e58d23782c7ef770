package org.reportedfigures.words;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes the marks of some statements off a text that has been written, as the live page does. */
public final class Shown {
    private static final Pattern MARK =
            Pattern.compile("<mark data-statements=\"([^\"]*)\" class=\"");
    private static final Pattern BUTTON =
            Pattern.compile("data-(?:statement|event)=\"([^\"]*)\" class=\"(?=cite|event)");

    private Shown() {}

    /** The HTML of a text with class {@code off} at all that belongs to none of the statements. */
    public static String only(Set<String> statements, String html) {
        return mark(BUTTON, statements, mark(MARK, statements, html));
    }

    private static String mark(Pattern pattern, Set<String> statements, String html) {
        return pattern.matcher(html)
                .replaceAll(match -> isShown(match, statements) ? "$0" : "$0off ");
    }

    private static boolean isShown(MatchResult match, Set<String> statements) {
        return Arrays.stream(match.group(1).split(" ")).anyMatch(statements::contains);
    }
}

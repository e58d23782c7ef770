package org.reportedfigures.words;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Brings a text that has been written to a state, as the live page does. */
public final class Shown {
    private static final Pattern MARK =
            Pattern.compile("<mark data-statements=\"([^\"]*)\" class=\"");
    private static final Pattern BUTTON =
            Pattern.compile("data-(?:statement|event)=\"([^\"]*)\" class=\"(?=cite|event)");

    private static final String PASSAGE = "<span class=\"passage\">";

    /** The id of the words of what is chosen: without scripts, links lead there. */
    public static final String CHOSEN = "chosen";

    private static final String CURRENT = " aria-current=\"true\"";

    private Shown() {}

    /** The HTML of a text with class {@code off} at all that belongs to none of these ids. */
    public static String only(Set<String> statements, String html) {
        return mark(BUTTON, statements, mark(MARK, statements, html));
    }

    /**
     * The HTML of a text with {@code aria-current} at all that belongs to what is chosen, and
     * {@link #CHOSEN} at its passage.
     *
     * @param kind {@code statement} or {@code event}
     */
    public static String chosen(String kind, String id, String html) {
        String hook = " data-%s=\"%s\"".formatted(kind, id);
        String buttons = named(html).replace(hook, hook + CURRENT);
        return kind.equals("statement")
                ? MARK.matcher(buttons)
                        .replaceAll(match ->
                                isShown(match, Set.of(id))
                                        ? "<mark%s%s"
                                                .formatted(
                                                        CURRENT,
                                                        match.group().substring("<mark".length()))
                                        : "$0")
                : buttons;
    }

    /** A passage may be cut into several elements: the first is named. */
    private static String named(String html) {
        int at = html.indexOf(PASSAGE);
        return at < 0
                ? html
                : "%s<span id=\"%s\" class=\"passage\">%s"
                        .formatted(
                                html.substring(0, at),
                                CHOSEN,
                                html.substring(at + PASSAGE.length()));
    }

    private static String mark(Pattern pattern, Set<String> statements, String html) {
        return pattern.matcher(html)
                .replaceAll(match -> isShown(match, statements) ? "$0" : "$0off ");
    }

    private static boolean isShown(MatchResult match, Set<String> statements) {
        return Arrays.stream(match.group(1).split(" ")).anyMatch(statements::contains);
    }
}

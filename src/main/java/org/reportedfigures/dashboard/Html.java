package org.reportedfigures.dashboard;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Text on its way into HTML. */
final class Html {
    private static final int LONGEST_WORD = 80;

    /** Controls, and signs of format but for the joiners that shape letters. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\u200C\u200D]]");

    private Html() {}

    /** The text so that it is shown as it is, in content and in double-quoted attributes. */
    static String text(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /**
     * A stranger's word as plain text within a sentence: its direction is its own, what cannot be
     * seen in it is replaced, and it has an end.
     */
    static String word(String text) {
        int length = text.codePointCount(0, text.length());
        String start =
                length <= LONGEST_WORD
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST_WORD)) + "…";
        return "\u2068" + UNSEEN.matcher(start).replaceAll("\uFFFD") + "\u2069";
    }

    /** A stranger's text: it cannot turn the direction of what stands around it. */
    static String name(String text) {
        return "<bdi>" + text(text) + "</bdi>";
    }
}

package org.reportedfigures.phrases;

import java.util.stream.Stream;
import org.reportedfigures.figures.EnumId;

/**
 * How a reader wants words and numbers: the interface's language, grouping, digits.
 *
 * @param language a language there is a wording for
 */
public record NumberPreferences(String language, GroupingStyle grouping, DigitStyle digits) {
    /** Where the separators of a number are. */
    public enum GroupingStyle implements EnumId {
        INDIAN,
        INTERNATIONAL;
    }

    /** Which digits a number is written in; the id is CLDR's. */
    public enum DigitStyle implements EnumId {
        LATIN("latn"),
        DEVANAGARI("deva");

        private final String id;

        DigitStyle(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /**
     * The notation a language comes with, as its wording says under {@code language.grouping} and
     * {@code language.digits}: international with Latin digits where it does not.
     *
     * @throws IllegalArgumentException where the language has no wording
     */
    public static NumberPreferences of(String language) {
        Messages wording = Messages.in(language);
        String grouping = wording.trait("grouping");
        String digits = wording.trait("digits");
        return new NumberPreferences(
                language,
                Stream.of(GroupingStyle.values())
                        .filter(style -> style.id().equals(grouping))
                        .findFirst()
                        .orElse(GroupingStyle.INTERNATIONAL),
                Stream.of(DigitStyle.values())
                        .filter(style -> style.id().equals(digits))
                        .findFirst()
                        .orElse(DigitStyle.LATIN));
    }
}

package org.reportedfigures.phrases;

import org.reportedfigures.figures.EnumId;

/**
 * How a reader wants words and numbers: the interface's language, grouping, digits.
 *
 * @param language a language there is a wording for
 */
public record NumberPreferences(String language, GroupingStyle grouping, DigitStyle digits) {
    /** Where the separators of a number stand. */
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

    /** The notation a language comes with. */
    public static NumberPreferences of(String language) {
        return new NumberPreferences(
                language,
                language.equals("hi") ? GroupingStyle.INDIAN : GroupingStyle.INTERNATIONAL,
                DigitStyle.LATIN);
    }
}

package org.reportedfigures.phrases;

/**
 * How a reader wants words and numbers: the interface's language, grouping, digits.
 *
 * @param language a language there is a wording for
 */
public record NumberPreferences(String language, GroupingStyle grouping, DigitStyle digits) {
    /** Where the separators of a number stand. */
    public enum GroupingStyle {
        INDIAN("indian"),
        INTERNATIONAL("international");

        private final String id;

        GroupingStyle(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** Which digits a number is written in; the id is CLDR's. */
    public enum DigitStyle {
        LATIN("latn"),
        DEVANAGARI("deva");

        private final String id;

        DigitStyle(String id) {
            this.id = id;
        }

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

package org.reportedfigures.charts;

/**
 * How a reader wants words and numbers: the interface's language, grouping, digits.
 *
 * @param language a language there is a wording for
 */
public record Notation(String language, Grouping grouping, Digits digits) {
    /** Where the separators of a number stand. */
    public enum Grouping {
        INDIAN("indian"),
        INTERNATIONAL("international");

        private final String id;

        Grouping(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** Which digits a number is written in; the id is CLDR's. */
    public enum Digits {
        LATIN("latn"),
        DEVANAGARI("deva");

        private final String id;

        Digits(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** The notation a language comes with. */
    public static Notation of(String language) {
        return new Notation(
                language,
                language.equals("hi") ? Grouping.INDIAN : Grouping.INTERNATIONAL,
                Digits.LATIN);
    }
}

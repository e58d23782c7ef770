package org.reportedfigures.figures;

/** A passage in another language, and who translated it. */
public record Translation(String language, String text, By by) {
    /** Who translated. */
    public enum By {
        AUTHOR("author"),
        PERSON("person"),
        MACHINE("machine");

        private final String id;

        By(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}

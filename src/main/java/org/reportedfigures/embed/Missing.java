package org.reportedfigures.embed;

/** What an address names is not there. */
final class Missing extends RuntimeException {
    /**
     * @param key of the message that says what is missing
     */
    Missing(String key) {
        super(key);
    }
}

package org.reportedfigures.phrases;

/**
 * What is claimed, as one plain sentence without a full stop.
 *
 * @param value the value with its bound, to be set bold; "" for an event
 */
public record Claim(String before, String value, String after) {
    /** The whole sentence. */
    public String text() {
        return before + value + after;
    }
}

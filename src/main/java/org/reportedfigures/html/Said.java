package org.reportedfigures.html;

/**
 * A text of the program's own that may have markup where markup can be: as content it is written
 * with it, in an attribute without.
 */
public record Said(String plain, Html markup) {
    @Override
    public String toString() {
        return plain;
    }
}

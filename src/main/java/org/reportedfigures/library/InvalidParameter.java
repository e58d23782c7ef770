package org.reportedfigures.library;

import java.util.List;

/**
 * An invalid value in a URL.
 *
 * @param allowed the valid values, or one phrase that describes their form
 */
public record InvalidParameter(String parameter, String value, List<String> allowed) {
    private static final int MOST_LISTED = 100;
    private static final int LONGEST = 200;

    /** The first of the allowed values: a dossier may have very many. */
    public List<String> listed() {
        return allowed.subList(0, Math.min(MOST_LISTED, allowed.size()));
    }

    /** The value, truncated to 200 characters. */
    public String quoted() {
        int length = value.codePointCount(0, value.length());
        return length <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

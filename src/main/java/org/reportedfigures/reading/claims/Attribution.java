package org.reportedfigures.reading.claims;

import java.util.Set;

/**
 * Words that say who reports something: "the ministry said on Monday that", मंत्रालय के अनुसार.
 *
 * @param from its first token
 * @param to the token after its last
 * @param speakers ids of the declared speakers that the source may be; empty for none
 * @param whole whether every word of the source is understood
 * @param isSpoken whether it has a verb: "said", not "according to"
 * @param scopeFrom first token of what is reported
 * @param scopeTo the token after its last
 * @param clear whether it is certain how far that reaches
 * @param negated whether it says that nobody reported it
 */
record Attribution(
        int from,
        int to,
        Set<String> speakers,
        boolean whole,
        boolean isSpoken,
        int scopeFrom,
        int scopeTo,
        boolean clear,
        boolean negated) {
    boolean covers(int token) {
        return scopeFrom <= token && token < scopeTo;
    }
}

package org.reportedfigures.reading.claims;

import java.util.Locale;

/**
 * Verbs of a sentence that belong together: "may have been sent", भेजे जा रहे हैं.
 *
 * @param from its first token
 * @param to the token after its last
 */
record VerbGroup(int from, int to, Sense sense) {
    /** What a group of verbs says about what it reports. */
    enum Sense {
        HAPPENED,
        ONGOING,
        /** It is so: "there are 500". */
        STATE,
        PLANNED,
        POSSIBLE,
        DENIED,
        /** No finite verb, which another one governs: "sending", भेजने. */
        BARE,
        /** A finite verb that may say several things, or one of which nothing is known. */
        UNCLEAR;

        static Sense of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    boolean isFinite() {
        return sense != Sense.BARE;
    }
}

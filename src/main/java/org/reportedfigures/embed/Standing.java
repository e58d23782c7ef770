package org.reportedfigures.embed;

import org.reportedfigures.library.Edition;

/**
 * How what is shown stands to the dossier as it is now.
 *
 * @param corrected what was corrected since and before, by statement
 * @param older whether a newer version exists
 */
record Standing(Corrected corrected, boolean older) {
    static Standing of(Edition edition) {
        return new Standing(Corrected.in(edition.newest()), edition.isOlder());
    }
}

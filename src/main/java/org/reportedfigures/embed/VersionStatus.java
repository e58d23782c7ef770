package org.reportedfigures.embed;

import org.reportedfigures.library.DossierVersion;

/**
 * How what is shown stands to the dossier as it is now.
 *
 * @param corrected what was corrected since and before, by statement
 * @param older whether a newer version exists
 */
record VersionStatus(Corrected corrected, boolean older) {
    static VersionStatus of(DossierVersion edition) {
        return new VersionStatus(Corrected.in(edition.newest()), edition.isOlder());
    }
}

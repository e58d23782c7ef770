package org.reportedfigures.embed;

import java.util.function.Function;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.Findings;

/**
 * A dossier in one of its versions.
 *
 * @param finder answers a filter over this version
 * @param newest the dossier as it is now
 * @param older whether a newer version exists
 */
record Edition(
        Dossier dossier,
        String version,
        Function<Filter, Findings> finder,
        Dossier newest,
        boolean older) {
    Standing standing() {
        return new Standing(Corrected.in(newest), older);
    }
}

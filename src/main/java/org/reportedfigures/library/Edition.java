package org.reportedfigures.library;

import java.util.function.Function;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;

/**
 * A dossier in one of its versions.
 *
 * @param open it can be shown
 * @param finder answers a filter over this version
 * @param now the dossier as it is now
 */
public record Edition(OpenDossier open, Function<Filter, Findings> finder, OpenDossier now) {
    public Dossier dossier() {
        return open.shown().orElseThrow();
    }

    public String version() {
        return open.version();
    }

    public Dossier newest() {
        return now.shown().orElseThrow();
    }

    /** Whether a newer version exists. */
    public boolean isOlder() {
        return !open.version().equals(now.version());
    }
}

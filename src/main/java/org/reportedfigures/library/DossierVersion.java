package org.reportedfigures.library;

import java.util.function.Function;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;

/**
 * A dossier in one of its versions.
 *
 * @param open it can be shown
 * @param kept whether this version can be asked for again; not known of one that was not pinned
 * @param finder answers a filter over this version
 * @param now the dossier as it is now
 */
public record DossierVersion(
        OpenDossier open, boolean kept, Function<Filter, SearchResult> finder, OpenDossier now) {
    public Dossier dossier() {
        return open.shown().orElseThrow();
    }

    public String version() {
        return open.version();
    }

    /** What its addresses pin: the version that was asked for, "" where it could not be kept. */
    public String pinned(String asked) {
        return kept ? asked : "";
    }

    public Dossier newest() {
        return now.shown().orElseThrow();
    }

    /** Whether a newer version exists. */
    public boolean isOlder() {
        return !open.version().equals(now.version());
    }
}

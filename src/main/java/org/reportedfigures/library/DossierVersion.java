package org.reportedfigures.library;

import java.util.function.Function;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;

/**
 * A dossier in one of its versions.
 *
 * @param open the dossier, which can be shown
 * @param kept whether this version can be requested again; unknown for a version that was not
 *     pinned
 * @param finder runs a filter on this version
 * @param now the current version of the dossier
 */
public record DossierVersion(
        OpenDossier open, boolean kept, Function<Filter, SearchResult> finder, OpenDossier now) {
    public Dossier dossier() {
        return open.shown().orElseThrow();
    }

    public String version() {
        return open.version();
    }

    /** The version for its links: the requested one, or "" if it could not be kept. */
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

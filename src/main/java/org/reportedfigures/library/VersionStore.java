package org.reportedfigures.library;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.reportedfigures.figures.OpenDossier;

/** Keeps versions of dossiers so that they can be shown after they are replaced; thread-safe. */
public interface VersionStore {
    /**
     * Keeps the current version of a dossier, so that it can be found later; versions kept already
     * are unchanged. Returns false if it could not be kept: then it must not be promised as
     * permanent.
     */
    boolean keep(OpenDossier open);

    /** Why the last requested version could not be kept, as a sentence; empty if it could. */
    Optional<String> complaint();

    /**
     * The kept versions of a dossier, each with the date when it was last written; newest first.
     */
    Map<String, Instant> kept(String dossier);

    /**
     * An earlier version of a dossier; empty if it is not kept, or no longer.
     *
     * @param version any text: an invalid one is not kept
     */
    Optional<OpenDossier> find(String dossier, String version);
}

package org.reportedfigures.library;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.reportedfigures.figures.OpenDossier;

/** Versions of dossiers that can still be shown when others have come; safe for all threads. */
public interface VersionStore {
    /**
     * Keeps a dossier as it is now, so that it is found later; what is kept already stays. False
     * where it could not be kept: then nothing of it may be promised to stay.
     */
    boolean keep(OpenDossier open);

    /** Why the last version that was asked for could not be kept, as a sentence; else empty. */
    Optional<String> complaint();

    /** Those of a dossier that are kept, each with when it was last written; the newest first. */
    Map<String, Instant> kept(String dossier);

    /**
     * A dossier as it was; empty where that version is not kept, or not any more.
     *
     * @param version any text: what is no version is not kept
     */
    Optional<OpenDossier> find(String dossier, String version);
}

package org.reportedfigures.dossiers.watch;

import org.reportedfigures.figures.OpenDossier;

/** A change in a data folder. */
public sealed interface Change {
    /** The dossier's folder name. */
    String id();

    /** A dossier is new, has another version, or has other problems. */
    record Opened(OpenDossier dossier) implements Change {
        @Override
        public String id() {
            return dossier.id();
        }
    }

    /** Its folder no longer exists. */
    record Closed(String id) implements Change {}
}

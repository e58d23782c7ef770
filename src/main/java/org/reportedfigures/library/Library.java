package org.reportedfigures.library;

import java.util.List;
import java.util.Optional;
import org.reportedfigures.figures.OpenDossier;

/** The dossiers that are open, and queries over their rows. */
public interface Library {
    /** All of them, by id; broken ones too. */
    List<OpenDossier> dossiers();

    Optional<OpenDossier> dossier(String id);

    /**
     * What of a dossier's last good version passes the filter. Throws NoSuchElementException where
     * there is none.
     */
    Findings find(String dossier, Filter filter);
}

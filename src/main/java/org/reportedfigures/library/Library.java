package org.reportedfigures.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.reportedfigures.figures.OpenDossier;

/** The dossiers that are open, and queries over their rows. */
public interface Library {
    /** All of them, by id; broken ones too. */
    List<OpenDossier> dossiers();

    /**
     * Calls the listener with a dossier's id after each change, on the thread that makes it.
     *
     * @return ends the subscription; may be run more than once
     */
    Runnable subscribe(Consumer<String> listener);

    Optional<OpenDossier> dossier(String id);

    /**
     * What of a dossier passes the filter. Throws NoSuchElementException where that version is not
     * there any more: whoever asks has to look at the dossier again.
     *
     * @param version of its last good version, as {@link OpenDossier} tells it
     */
    Findings find(String dossier, String version, Filter filter);
}

package org.reportedfigures.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
     * What of a dossier passes the filter. Throws {@link VersionGone} where that version is not
     * there any more.
     *
     * @param version of its last good version, as {@link OpenDossier} tells it
     */
    SearchResult find(String dossier, String version, Filter filter);

    /**
     * An answer that is of one version throughout: it is begun anew where its version goes away
     * meanwhile. Throws {@link VersionGone} where that happens each of five times.
     *
     * @param answer looks dossiers up itself and makes all that it needs of them; may run more than
     *     once
     */
    static <T> T consistently(Supplier<T> answer) {
        for (int left = 4; ; left--) {
            try {
                return answer.get();
            } catch (VersionGone e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }
}

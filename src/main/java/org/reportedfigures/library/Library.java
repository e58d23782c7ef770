package org.reportedfigures.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.reportedfigures.figures.OpenDossier;

/** The dossiers that are open, and queries over their rows. */
public interface Library {
    /** All dossiers, by id, including broken ones. */
    List<OpenDossier> dossiers();

    /**
     * Calls the listener with a dossier's id after each change, on the thread that makes the
     * change.
     *
     * @return ends the subscription; may be run more than once
     */
    Runnable subscribe(Consumer<String> listener);

    Optional<OpenDossier> dossier(String id);

    /**
     * The rows of a dossier that pass the filter. Throws {@link VersionGone} if the version no
     * longer exists.
     *
     * @param version of its last good version, as in {@link OpenDossier}
     */
    SearchResult find(String dossier, String version, Filter filter);

    /**
     * Computes a result from one version throughout: it is retried if its version is replaced
     * meanwhile. Throws {@link VersionGone} after five attempts.
     *
     * @param answer looks dossiers up itself and computes everything that it needs from them; may
     *     run more than once
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

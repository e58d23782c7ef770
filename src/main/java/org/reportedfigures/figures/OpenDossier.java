package org.reportedfigures.figures;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as it can currently be shown.
 *
 * @param id the folder's name
 * @param dossier the last good version; null if there never was one
 * @param version first 16 hex digits of SHA-256 over dossier.json and its texts; "" without a
 *     dossier
 * @param problems problems of the current files: with errors, the dossier shown is an older one
 */
public record OpenDossier(
        String id, @Nullable Dossier dossier, String version, List<Problem> problems) {
    public OpenDossier {
        problems = List.copyOf(problems);
    }

    public Optional<Dossier> shown() {
        return Optional.ofNullable(dossier);
    }

    public boolean isBroken() {
        return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    }

    /** A short value that changes whenever readers of the dossier would see something else. */
    public String stamp() {
        return version + "-" + Integer.toHexString(problems.hashCode());
    }
}

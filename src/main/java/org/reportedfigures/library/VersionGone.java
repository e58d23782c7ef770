package org.reportedfigures.library;

/**
 * The requested version of a dossier no longer exists: it has been replaced, or the dossier has
 * been removed. The caller has to look the dossier up again; {@link Library#consistently} does.
 */
public final class VersionGone extends RuntimeException {
    public VersionGone(String dossier, String version) {
        super("no version %s of dossier %s".formatted(version, dossier));
    }
}

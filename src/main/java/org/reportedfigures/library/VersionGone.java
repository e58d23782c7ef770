package org.reportedfigures.library;

/**
 * A version of a dossier was asked for that is not there any more: another has come, or the dossier
 * has gone. Whoever asked has to look at the dossier again; {@link Library#consistently} does.
 */
public final class VersionGone extends RuntimeException {
    public VersionGone(String dossier, String version) {
        super("no version %s of dossier %s".formatted(version, dossier));
    }
}

package org.reportedfigures.embed;

import java.util.Optional;

/**
 * What an address below {@code /embed/} names, whether it is there or not.
 *
 * @param dossier its id
 * @param exhibit its id
 */
record EmbedPath(String dossier, String exhibit, Format form) {
    static final String ROOT = "/embed/";

    /**
     * @param path decoded, from the application's root
     */
    static Optional<EmbedPath> of(String path) {
        if (!path.startsWith(ROOT)) {
            return Optional.empty();
        }
        String below = path.substring(ROOT.length());
        int slash = below.indexOf('/');
        Format form = Format.of(below);
        int end = below.length() - form.ending().length();
        return slash < 1 || slash + 1 >= end
                ? Optional.empty()
                : Optional.of(
                        new EmbedPath(
                                below.substring(0, slash), below.substring(slash + 1, end), form));
    }
}

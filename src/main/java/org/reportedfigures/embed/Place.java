package org.reportedfigures.embed;

import java.util.Optional;

/**
 * What an address below {@code /embed/} names, whether it is there or not.
 *
 * @param dossier its id
 * @param exhibit its id
 */
record Place(String dossier, String exhibit, Form form) {
    static final String ROOT = "/embed/";

    /**
     * @param path decoded, from the application's root
     */
    static Optional<Place> of(String path) {
        if (!path.startsWith(ROOT)) {
            return Optional.empty();
        }
        String below = path.substring(ROOT.length());
        int slash = below.indexOf('/');
        Form form = Form.of(below);
        int end = below.length() - form.ending().length();
        return slash < 1 || slash + 1 >= end
                ? Optional.empty()
                : Optional.of(
                        new Place(
                                below.substring(0, slash), below.substring(slash + 1, end), form));
    }
}

package org.reportedfigures.embed;

import java.util.Optional;
import org.reportedfigures.exhibits.SitePath;

/**
 * What an address below {@code /embed/} names, whether it is there or not.
 *
 * @param dossier its id
 * @param exhibit its id
 */
record EmbedPath(String dossier, String exhibit, Format form) {
    /**
     * @param path decoded, from the application's root
     */
    static Optional<EmbedPath> of(String path) {
        SitePath read = SitePath.of(path);
        Format form = Format.of(read.rest());
        int end = read.rest().length() - form.ending().length();
        return read.place() != SitePath.Place.EXHIBIT || read.dossier().isEmpty() || end < 1
                ? Optional.empty()
                : Optional.of(new EmbedPath(read.dossier(), read.rest().substring(0, end), form));
    }
}

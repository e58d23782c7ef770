package org.reportedfigures.embed;

import java.util.Optional;

/**
 * What an address below {@code /embed/} names, whether it is there or not.
 *
 * @param dossier its id
 */
record Place(String dossier, Subject subject, Form form) {
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
        if (slash < 1) {
            return Optional.empty();
        }
        Form form = Form.of(below);
        String named = below.substring(slash + 1, below.length() - form.ending().length());
        return Subject.of(named)
                .map(subject -> new Place(below.substring(0, slash), subject, form));
    }

    /** From the application's root. */
    String path() {
        return ROOT + dossier + "/" + subject.path() + form.ending();
    }

    Place as(Form other) {
        return new Place(dossier, subject, other);
    }
}

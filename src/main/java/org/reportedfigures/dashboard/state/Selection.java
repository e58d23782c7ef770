package org.reportedfigures.dashboard.state;

import org.reportedfigures.library.Row;

/**
 * The one statement or event that is chosen.
 *
 * @param parameter {@code statement}, {@code event}, or "" for none: also the page hook's name
 * @param id "" for none
 */
public record Selection(String parameter, String id) {
    public static final Selection NONE = new Selection("", "");
    static final String STATEMENT = "statement";
    static final String EVENT = "event";

    public static Selection of(Row row) {
        return new Selection(row.kind(), row.id());
    }

    public boolean isEmpty() {
        return id.isEmpty();
    }

    /** The page hook of the chosen thing, as every writer of this project writes it. */
    String hook() {
        return " data-%s=\"%s\"".formatted(parameter, id);
    }
}

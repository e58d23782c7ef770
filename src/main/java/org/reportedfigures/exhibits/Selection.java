package org.reportedfigures.exhibits;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.InvalidParameter;
import org.reportedfigures.library.Row;

/**
 * The one statement or event that is chosen.
 *
 * @param parameter {@code statement}, {@code event}, or "" for none: also the page hook's name
 * @param id "" for none
 */
public record Selection(String parameter, String id) {
    public static final Selection NONE = new Selection("", "");

    public static Selection of(Row row) {
        return new Selection(row.kind(), row.id());
    }

    /**
     * The column {@code statement} of a row and the paths of embeds hold the id of a statement or
     * an event, so the parameter may, too.
     */
    static Selection read(
            Dossier dossier, Map<String, List<String>> given, Consumer<InvalidParameter> rejected) {
        String row = Parameters.STATEMENT.in(dossier).read(given, rejected);
        String event = Parameters.EVENT.in(dossier).read(given, rejected);
        if (!row.isEmpty() && Parameters.statements(dossier).anyMatch(row::equals)) {
            return new Selection(Parameters.STATEMENT.name(), row);
        }
        String id = row.isEmpty() ? event : row;
        return id.isEmpty() ? NONE : new Selection(Parameters.EVENT.name(), id);
    }

    public boolean isEmpty() {
        return id.isEmpty();
    }
}

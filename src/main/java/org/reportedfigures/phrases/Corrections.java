package org.reportedfigures.phrases;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reportedfigures.figures.Correction;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.StatementRow;

/** What was corrected in a dossier, as far as one of its versions knows; the newest first. */
public record Corrections(Map<String, List<Correction>> byStatement) {
    /**
     * @param version that knows: an older one does not know what came later
     */
    public static Corrections in(Dossier version) {
        return new Corrections(
                version.corrections().stream()
                        .sorted(comparing(Correction::date).reversed())
                        .collect(Collectors.groupingBy(Correction::statement)));
    }

    /** Of one row; events are not corrected, whatever their id. */
    public List<Correction> of(Row row) {
        return row instanceof StatementRow
                ? byStatement.getOrDefault(row.id(), List.of())
                : List.of();
    }

    /** Whether anything in the rows was corrected. */
    public boolean touch(List<? extends Row> rows) {
        return rows.stream().anyMatch(row -> !of(row).isEmpty());
    }
}

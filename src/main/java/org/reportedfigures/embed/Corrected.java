package org.reportedfigures.embed;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reportedfigures.charts.CorrectionNote;
import org.reportedfigures.charts.Phrases;
import org.reportedfigures.figures.Correction;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Row;

/** What was corrected in the rows that are shown. */
record Corrected(Map<String, List<Correction>> byStatement) {
    /**
     * @param newest the dossier as it is now: a pinned version does not know what came later
     */
    static Corrected in(Dossier newest) {
        return new Corrected(
                newest.corrections().stream()
                        .collect(Collectors.groupingBy(Correction::statement)));
    }

    boolean touches(List<Row> rows) {
        return rows.stream().anyMatch(row -> byStatement.containsKey(row.id()));
    }

    void write(Row row, Phrases phrases, StringBuilder out) {
        for (Correction one : byStatement.getOrDefault(row.id(), List.of())) {
            out.append("<p class=\"corrected\">").append(CorrectionNote.html(one, phrases));
            out.append("</p>");
        }
    }
}

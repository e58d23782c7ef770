package org.reportedfigures.embed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reportedfigures.charts.Phrases;
import org.reportedfigures.figures.Correction;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Edtf;
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

    void write(Row row, Phrases html, StringBuilder out) {
        for (Correction one : byStatement.getOrDefault(row.id(), List.of())) {
            out.append("<p class=\"corrected\">").append(say(one, html)).append("</p>");
        }
    }

    static String say(Correction one, Phrases html) {
        return html.wording()
                .say(
                        "embed.corrected",
                        date(one.date(), html),
                        "<s>" + Html.text(one.was()) + "</s>",
                        "<b>" + Html.text(one.is()) + "</b>",
                        html.text(one.why()));
    }

    private static String date(LocalDate date, Phrases html) {
        return html.date(Edtf.parse(date.toString()));
    }
}

package org.reportedfigures.dashboard;

import java.util.Comparator;
import java.util.List;
import org.reportedfigures.charts.CorrectionNote;
import org.reportedfigures.charts.Phrases;
import org.reportedfigures.figures.Correction;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Row;

/** Writes what was corrected in a dossier, the newest first: a correction is never silent. */
final class CorrectionsHtml {
    private final Phrases phrases;
    private final Addresses addresses;

    CorrectionsHtml(Phrases phrases, Addresses addresses) {
        this.phrases = phrases;
        this.addresses = addresses;
    }

    /**
     * "" where nothing was corrected.
     *
     * @param all every row of the dossier
     */
    String html(Dossier dossier, List<Row> all) {
        var out = new StringBuilder();
        dossier.corrections().stream()
                .sorted(Comparator.comparing(Correction::date).reversed())
                .forEach(correction -> note(correction, all, out));
        return out.toString();
    }

    private void note(Correction correction, List<Row> all, StringBuilder out) {
        out.append("<p class=\"notice corrected\">");
        out.append(CorrectionNote.html(correction, phrases));
        all.stream()
                .filter(row -> row.id().equals(correction.statement()))
                .findFirst()
                .ifPresent(row -> label(row, out));
        out.append("</p>");
    }

    private void label(Row row, StringBuilder out) {
        out.append(" <a data-go href=\"").append(Html.text(addresses.to(row))).append("\" ");
        out.append("data-%s=\"%s\">".formatted(Selection.of(row).parameter(), row.id()));
        out.append(phrases.asHtml().label(row).text()).append("</a>");
    }
}

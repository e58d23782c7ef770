package org.reportedfigures.dashboard.parts;

import java.util.Comparator;
import java.util.List;
import org.reportedfigures.charts.SizePolicy;
import org.reportedfigures.dashboard.state.DashboardUrls;
import org.reportedfigures.exhibits.Selection;
import org.reportedfigures.figures.Correction;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.CorrectionNote;
import org.reportedfigures.phrases.Phrases;

/** Writes what was corrected in a dossier, the newest first: a correction is never silent. */
public final class CorrectionsHtml {
    private final Phrases phrases;
    private final DashboardUrls addresses;

    public CorrectionsHtml(Phrases phrases, DashboardUrls addresses) {
        this.phrases = phrases;
        this.addresses = addresses;
    }

    /**
     * Empty where nothing was corrected.
     *
     * @param all every row of the dossier
     */
    public Html html(Dossier dossier, List<Row> all) {
        var out = new HtmlWriter();
        List<Correction> newest =
                dossier.corrections().stream()
                        .sorted(Comparator.comparing(Correction::date).reversed())
                        .toList();
        SizePolicy.choices(newest).forEach(correction -> note(correction, all, out));
        return out.add(SizePolicy.moreChoices(newest.size(), phrases.asHtml())).done();
    }

    private void note(Correction correction, List<Row> all, HtmlWriter out) {
        out.put("<p class=\"notice corrected\">");
        out.add(CorrectionNote.html(correction, phrases.asHtml()));
        all.stream()
                .filter(row -> row.id().equals(correction.statement()))
                .findFirst()
                .ifPresent(row -> label(row, out));
        out.put("</p>");
    }

    private void label(Row row, HtmlWriter out) {
        out.put(
                " <a data-go href=\"%s\" data-%s=\"%s\">%s</a>",
                addresses.to(row),
                Selection.of(row).parameter(),
                row.id(),
                phrases.asHtml().label(row));
    }
}

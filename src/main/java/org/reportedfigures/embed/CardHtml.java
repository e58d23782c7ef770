package org.reportedfigures.embed;

import java.util.List;
import org.reportedfigures.charts.Claim;
import org.reportedfigures.charts.Fact;
import org.reportedfigures.charts.Facts;
import org.reportedfigures.charts.Palette;
import org.reportedfigures.charts.Phrases;
import org.reportedfigures.library.Row;

/** Writes one mention to be quoted: the claim, who says it, the passage, its translation. */
final class CardHtml {
    private final Phrases phrases;
    private final Phrases html;
    private final Corrected corrected;

    CardHtml(Phrases phrases, Corrected corrected) {
        this.phrases = phrases;
        this.html = phrases.asHtml();
        this.corrected = corrected;
    }

    void write(Row row, StringBuilder out) {
        Claim claim = html.claim(row);
        out.append(
                "<article class=\"card %s\" data-statement=\"%s\">"
                        .formatted(Palette.classOf(row.dossier(), row.category()), row.id()));
        out.append(
                "<h1>%s<b>%s</b>%s</h1>".formatted(claim.before(), claim.value(), claim.after()));
        out.append("<p class=\"told\">").append(html.label(row).told()).append("</p>");
        corrected.write(row, phrases, out);
        new PassageHtml(phrases).write(List.of(row), out);
        for (Fact fact : Facts.of(row, List.of(), html)) {
            if (fact.key().equals("written")) {
                written(fact, out);
            }
        }
        out.append("</article>");
    }

    private static void written(Fact fact, StringBuilder out) {
        out.append("<p class=\"about\">").append(fact.label()).append(": ").append(fact.value());
        if (!fact.explanation().isEmpty()) {
            out.append(" · ").append(fact.explanation());
        }
        out.append("</p>");
    }
}

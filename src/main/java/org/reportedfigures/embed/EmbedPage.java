package org.reportedfigures.embed;

import java.util.List;
import java.util.Locale;
import org.reportedfigures.charts.Exhibit;
import org.reportedfigures.charts.Phrases;
import org.reportedfigures.charts.Surroundings;
import org.reportedfigures.library.Findings;
import org.reportedfigures.library.Row;

/**
 * Writes what stands in the page of an embed, from what is said of its version to the link back.
 */
final class EmbedPage {
    private final Exhibit exhibit;
    private final Addresses addresses;
    private final Standing standing;
    private final Phrases phrases;
    private final StringBuilder out = new StringBuilder(16_384);

    EmbedPage(Exhibit exhibit, Addresses addresses, Standing standing) {
        this.exhibit = exhibit;
        this.addresses = addresses;
        this.standing = standing;
        this.phrases = addresses.asked().phrases();
    }

    String html() {
        List<Row> rows = exhibit.rows();
        out.append("<main class=\"%s\">".formatted(exhibit.kind().name().toLowerCase(Locale.ROOT)));
        standing();
        new ExhibitHtml(exhibit, addresses, standing.corrected(), out).write();
        filtered(exhibit.found());
        var around = new Surroundings(exhibit.dossier(), rows, phrases, addresses);
        out.append(around.notShown(exhibit.hidden()));
        out.append("<footer>");
        if (!rows.isEmpty()) {
            paragraph("source", around.source());
        }
        back();
        return out.append("</footer></main>").toString();
    }

    private void standing() {
        if (!standing.older()) {
            return;
        }
        boolean corrected = standing.corrected().touches(exhibit.rows());
        out.append(
                "<p class=\"notice\">%s <a href=\"%s\">%s</a></p>"
                        .formatted(
                                say(corrected ? "embed.older.corrected" : "embed.older"),
                                Html.text(addresses.newest().as(Form.PAGE)),
                                say("embed.newest")));
    }

    /** A filter never hides that it is on. */
    private void filtered(Findings found) {
        if (addresses.asked().filter().isEmpty()) {
            return;
        }
        String count =
                say(
                        "page.count",
                        found.ofStatements(),
                        phrases.count(found.statements()),
                        phrases.count(found.ofStatements()));
        int undated = exhibit.undated();
        String dropped =
                undated == 0 ? "" : " " + say("page.undated", undated, phrases.count(undated));
        paragraph("about", say("embed.filtered", count) + dropped);
    }

    private void back() {
        String dossier = phrases.asHtml().text(exhibit.dossier().title());
        out.append(
                "<p class=\"back\"><a href=\"%s\"><b>%s</b> %s</a></p>"
                        .formatted(Html.text(addresses.dashboard()), say("embed.name"), dossier));
    }

    private void paragraph(String style, String content) {
        out.append("<p class=\"").append(style).append("\">").append(content).append("</p>");
    }

    private String say(String key, Object... arguments) {
        return Html.text(phrases.wording().say(key, arguments));
    }
}

package org.reportedfigures.embed;

import java.util.List;
import java.util.Locale;
import org.reportedfigures.charts.ChartContext;
import org.reportedfigures.exhibits.Exhibit;
import org.reportedfigures.html.Filling;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.html.Said;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.SearchResult;
import org.reportedfigures.phrases.Phrases;

/**
 * Writes the content of the page of an embed, from what is said of its version to the link back.
 */
final class EmbedPage {
    private final Exhibit exhibit;
    private final EmbedUrls addresses;
    private final VersionStatus status;
    private final Phrases phrases;
    private final HtmlWriter out = new HtmlWriter(Filling.NONE);

    EmbedPage(Exhibit exhibit, EmbedUrls addresses, VersionStatus status) {
        this.exhibit = exhibit;
        this.addresses = addresses;
        this.status = status;
        this.phrases = addresses.asked().phrases();
    }

    Html html() {
        List<Row> rows = exhibit.rows();
        out.put("<main class=\"%s\">", exhibit.kind().name().toLowerCase(Locale.ROOT));
        older();
        new ExhibitHtml(exhibit, addresses, status, out).write();
        filtered(exhibit.found());
        ChartContext<Html> around = ChartContext.html(phrases, addresses);
        out.add(ChartContext.paragraphs(around.notShown(exhibit.hidden())));
        out.put("<footer>");
        if (!rows.isEmpty()) {
            out.put("<p class=\"source\">%s</p>", around.source(rows));
        }
        out.put(
                "<p class=\"back\"><a href=\"%s\"><b>%s</b> %s</a></p></footer></main>",
                addresses.dashboard(),
                say("embed.name"),
                phrases.asHtml().text(exhibit.dossier().title()));
        return out.done();
    }

    private void older() {
        if (!status.older()) {
            return;
        }
        boolean corrected = status.outdates(exhibit.rows());
        out.put(
                "<p class=\"notice\">%s <a href=\"%s\">%s</a></p>",
                say(corrected ? "embed.older.corrected" : "embed.older"),
                addresses.newest().as(Format.PAGE),
                say("embed.newest"));
    }

    /** A filter never hides that it is on. */
    private void filtered(SearchResult found) {
        if (addresses.asked().filter().isEmpty()) {
            return;
        }
        Said count =
                say(
                        "page.count",
                        found.ofStatements(),
                        phrases.count(found.statements()),
                        phrases.count(found.ofStatements()));
        int undated = exhibit.undated();
        Said on = say("embed.filtered", count);
        out.put(
                "<p class=\"about\">%s</p>",
                undated == 0
                        ? on
                        : say(
                                "join.sentences",
                                on,
                                say("page.undated", undated, phrases.count(undated))));
    }

    private Said say(String key, Object... arguments) {
        return phrases.wording().said(key, arguments);
    }
}

package org.reportedfigures.embed;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.reportedfigures.charts.Chart;
import org.reportedfigures.charts.Exhibit;
import org.reportedfigures.charts.FigureGroup;
import org.reportedfigures.charts.Order;
import org.reportedfigures.charts.Palette;
import org.reportedfigures.charts.Phrases;
import org.reportedfigures.charts.Pieces;
import org.reportedfigures.charts.Surroundings;
import org.reportedfigures.library.Findings;
import org.reportedfigures.library.Row;

/** Writes what stands in the page of an embed, from the title to the source line. */
final class EmbedPage {
    /** More passages than that are a press away. */
    private static final int MOST_PASSAGES = 40;

    private final Exhibit exhibit;
    private final Addresses addresses;
    private final Standing standing;
    private final Phrases phrases;
    private final boolean passages;
    private final StringBuilder out = new StringBuilder(16_384);

    EmbedPage(Exhibit exhibit, Addresses addresses, Standing standing) {
        this.exhibit = exhibit;
        this.addresses = addresses;
        this.standing = standing;
        this.phrases = addresses.asked().phrases();
        this.passages = addresses.look().passages() || exhibit.rows().size() <= MOST_PASSAGES;
    }

    String html() {
        List<Row> rows = exhibit.rows();
        out.append("<main class=\"%s\">".formatted(exhibit.kind().name().toLowerCase(Locale.ROOT)));
        standing();
        if (rows.isEmpty()) {
            heading(Html.text(exhibit.title(phrases)), "");
            paragraph("empty", Html.text(exhibit.nothing(phrases)));
        } else {
            switch (exhibit.kind()) {
                case STATEMENT ->
                        new CardHtml(phrases, standing.corrected()).write(rows.getFirst(), out);
                case LIST -> list();
                case TIMELINE -> drawing(exhibit.timeline().pieces(phrases));
                case CHART, FIGURE -> drawing(chart().pieces(phrases));
            }
        }
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

    private Chart chart() {
        return Objects.requireNonNull(exhibit.chart(), "a chart that has rows");
    }

    private void drawing(Pieces pieces) {
        boolean time = exhibit.kind() == Exhibit.Kind.TIMELINE;
        heading(time ? Html.text(exhibit.title(phrases)) : pieces.title(), pieces.about());
        if (!pieces.drawing().isEmpty()) {
            figure(pieces);
        }
        out.append(pieces.drawn());
        rows(exhibit.rows());
    }

    /** The picture; where it is to be interactive, in the element that lets ApexCharts draw. */
    private void figure(Pieces pieces) {
        String drawing =
                exhibit.kind() == Exhibit.Kind.TIMELINE
                        ? pieces.drawing().replace("<svg ", "<svg " + Styles.HALO_ATTRIBUTE + " ")
                        : pieces.drawing();
        boolean alive = addresses.look().interactive() && !pieces.options().isEmpty();
        out.append(alive ? "<reported-chart data-part=\"chart\">" : "");
        out.append(
                "<figure role=\"img\" aria-labelledby=\"t\" aria-describedby=\"d\" data-chart=\"%s\">%s"
                        .formatted(exhibit.id(), drawing));
        if (alive) {
            out.append("<script type=\"application/json\" class=\"apex\">");
            out.append(pieces.options()).append("</script>");
        }
        out.append(alive ? "</figure></reported-chart>" : "</figure>");
    }

    private void rows(List<Row> rows) {
        String count = phrases.count(rows.size());
        if (passages) {
            out.append("<h2>").append(say("embed.words")).append("</h2>");
        } else {
            out.append("<details><summary>");
            out.append(say("embed.rows", rows.size(), count)).append("</summary>");
        }
        new RowsHtml(phrases, addresses, standing.corrected(), passages).write(rows, out);
        if (!passages) {
            out.append(
                    "</details><p class=\"about\"><a href=\"%s\">%s</a></p>"
                            .formatted(
                                    Html.text(addresses.withPassages().as(Form.PAGE)),
                                    say("embed.passages", rows.size(), count)));
        }
    }

    private void list() {
        heading(Html.text(exhibit.title(phrases)), "");
        Phrases html = phrases.asHtml();
        var rows = new RowsHtml(phrases, addresses, standing.corrected(), passages);
        for (FigureGroup group : FigureGroup.of(exhibit.found().rows(), Order.TEXT, phrases)) {
            String colour = Palette.classOf(exhibit.dossier(), group.category());
            out.append("<h2 class=\"").append(colour).append("\">");
            out.append(group.heading(html)).append("</h2>");
            rows.write(group.figures().stream().flatMap(f -> f.rows().stream()).toList(), out);
        }
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
        int undated = found.undated();
        String dropped =
                undated == 0 ? "" : " " + say("page.undated", undated, phrases.count(undated));
        paragraph("about", say("embed.filtered", count) + dropped);
    }

    private void heading(String title, String about) {
        out.append("<h1 id=\"t\">").append(title).append("</h1>");
        out.append(about.isEmpty() ? "" : "<p class=\"about\" id=\"d\">" + about + "</p>");
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

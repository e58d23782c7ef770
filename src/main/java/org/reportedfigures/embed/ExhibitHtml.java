package org.reportedfigures.embed;

import java.util.List;
import java.util.Objects;
import org.reportedfigures.charts.Burden;
import org.reportedfigures.charts.Chart;
import org.reportedfigures.charts.Exhibit;
import org.reportedfigures.charts.FigureGroup;
import org.reportedfigures.charts.Order;
import org.reportedfigures.charts.Palette;
import org.reportedfigures.charts.Phrases;
import org.reportedfigures.charts.Pieces;
import org.reportedfigures.library.Row;

/** Writes what an embed shows: a quotable card, a list, or a drawing with its rows. */
final class ExhibitHtml {
    /** More passages than that are a press away. */
    private static final int MOST_PASSAGES = 40;

    private final Exhibit exhibit;
    private final Addresses addresses;
    private final Corrected corrected;
    private final Phrases phrases;
    private final boolean passages;
    private final StringBuilder out;

    ExhibitHtml(Exhibit exhibit, Addresses addresses, Corrected corrected, StringBuilder out) {
        this.exhibit = exhibit;
        this.addresses = addresses;
        this.corrected = corrected;
        this.phrases = addresses.asked().phrases();
        this.passages = addresses.look().passages() || exhibit.rows().size() <= MOST_PASSAGES;
        this.out = out;
    }

    void write() {
        List<Row> rows = exhibit.rows();
        if (rows.isEmpty()) {
            heading(Html.text(exhibit.title(phrases)), "");
            out.append("<p class=\"empty\">").append(Html.text(exhibit.nothing(phrases)));
            out.append("</p>");
            return;
        }
        switch (exhibit.kind()) {
            case STATEMENT -> new CardHtml(phrases, corrected).write(rows.getFirst(), out);
            case LIST -> list();
            case TIMELINE -> drawing(exhibit.timeline().pieces(phrases));
            case CHART, FIGURE -> drawing(chart().pieces(phrases));
        }
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
        rest();
        new RowsHtml(phrases, addresses, corrected, passages).write(rows, out);
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
        rest();
        int left = Burden.MOST_ROWS;
        Phrases html = phrases.asHtml();
        var rows = new RowsHtml(phrases, addresses, corrected, passages);
        for (FigureGroup group : FigureGroup.of(exhibit.found().rows(), Order.TEXT, phrases)) {
            if (left == 0) {
                break;
            }
            String colour = Palette.classOf(exhibit.dossier(), group.category());
            out.append("<h2 class=\"").append(colour).append("\">");
            out.append(group.heading(html)).append("</h2>");
            List<Row> shown =
                    group.figures().stream().flatMap(f -> f.rows().stream()).limit(left).toList();
            rows.write(shown, out);
            left -= shown.size();
        }
    }

    private void rest() {
        out.append(Burden.rest(exhibit.rows().size(), addresses.as(Form.CSV), phrases.asHtml()));
    }

    private void heading(String title, String about) {
        out.append("<h1 id=\"t\">").append(title).append("</h1>");
        out.append(about.isEmpty() ? "" : "<p class=\"about\" id=\"d\">" + about + "</p>");
    }

    private String say(String key, Object... arguments) {
        return Html.text(phrases.wording().say(key, arguments));
    }
}

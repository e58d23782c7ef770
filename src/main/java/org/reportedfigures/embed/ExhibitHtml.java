package org.reportedfigures.embed;

import java.util.List;
import java.util.Objects;
import org.reportedfigures.charts.Chart;
import org.reportedfigures.charts.Chart.ChartFragments;
import org.reportedfigures.charts.SizePolicy;
import org.reportedfigures.charts.list.FigureGroup;
import org.reportedfigures.charts.list.Order;
import org.reportedfigures.drawing.Palette;
import org.reportedfigures.exhibits.Exhibit;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.HtmlPhrases;
import org.reportedfigures.phrases.Phrases;

/** Writes what an embed shows: a quotable card, a list, or a drawing with its rows. */
final class ExhibitHtml {
    /** More passages than that are a press away. */
    private static final int MOST_PASSAGES = 40;

    private final Exhibit exhibit;
    private final EmbedUrls addresses;
    private final VersionStatus status;
    private final Phrases phrases;
    private final boolean passages;
    private final HtmlWriter out;

    ExhibitHtml(Exhibit exhibit, EmbedUrls addresses, VersionStatus status, HtmlWriter out) {
        this.exhibit = exhibit;
        this.addresses = addresses;
        this.status = status;
        this.phrases = exhibit.phrases(addresses.asked().phrases());
        this.passages =
                addresses.asked().get(Parameters.PASSAGES)
                        || exhibit.rows().size() <= MOST_PASSAGES;
        this.out = out;
    }

    void write() {
        List<Row> rows = exhibit.rows();
        if (rows.isEmpty()) {
            heading(title());
            out.put("<p class=\"empty\">%s</p>", exhibit.nothing(phrases));
            return;
        }
        switch (exhibit.kind()) {
            case STATEMENT ->
                    new EmbedCardHtml(phrases.asHtml(), status).write(rows.getFirst(), out);
            case LIST -> list();
            case TIMELINE -> drawing(exhibit.timeline().pieces(phrases), title());
            case CHART, FIGURE -> {
                ChartFragments pieces = chart().pieces(phrases);
                drawing(pieces, pieces.title());
            }
        }
    }

    private Chart chart() {
        return Objects.requireNonNull(exhibit.chart(), "a chart that has rows");
    }

    private Html title() {
        return Html.text(exhibit.title(phrases));
    }

    private void drawing(ChartFragments pieces, Html title) {
        heading(title);
        if (!pieces.about().isEmpty()) {
            out.put("<p class=\"about\" id=\"d\">%s</p>", pieces.about());
        }
        if (!pieces.drawing().isEmpty()) {
            figure(pieces);
        }
        out.add(pieces.drawn());
        rows(exhibit.rows());
    }

    /** The picture; where it is to be interactive, in the element that lets ApexCharts draw. */
    private void figure(ChartFragments pieces) {
        boolean alive =
                addresses.asked().get(Parameters.INTERACTIVE) && !pieces.options().isEmpty();
        out.put(alive ? "<reported-chart data-part=\"chart\">" : "");
        out.put(
                "<figure role=\"img\" aria-labelledby=\"t\" aria-describedby=\"d\" data-chart=\"%s\">%s",
                exhibit.id(), pieces.drawing());
        if (alive) {
            out.put(
                    "<script type=\"application/json\" class=\"apex\">%s</script>",
                    pieces.options());
        }
        out.put(alive ? "</figure></reported-chart>" : "</figure>");
    }

    private void rows(List<Row> rows) {
        HtmlPhrases html = phrases.asHtml();
        if (passages) {
            out.put("<h2>%s</h2>", html.say("embed.words"));
        } else {
            out.put("<details><summary>%s</summary>", html.counted("embed.rows", rows.size()));
        }
        rest();
        new RowsHtml(html, addresses, status, passages).write(rows, out);
        if (!passages) {
            out.put(
                    "</details><p class=\"about\"><a href=\"%s\">%s</a></p>",
                    addresses.withPassages().as(Format.PAGE),
                    html.counted("embed.passages", rows.size()));
        }
    }

    private void list() {
        heading(title());
        rest();
        int left = SizePolicy.MOST_ROWS;
        HtmlPhrases html = phrases.asHtml();
        var rows = new RowsHtml(html, addresses, status, passages);
        for (FigureGroup group : FigureGroup.of(exhibit.found().rows(), Order.TEXT, phrases)) {
            if (left == 0) {
                break;
            }
            String colour = Palette.classOf(exhibit.dossier(), group.category());
            out.put("<h2 class=\"%s\">%s</h2>", colour, group.heading(html));
            List<Row> shown =
                    group.figures().stream()
                            .<Row>flatMap(f -> f.rows().stream())
                            .limit(left)
                            .toList();
            rows.write(shown, out);
            left -= shown.size();
        }
    }

    private void rest() {
        out.add(SizePolicy.rest(exhibit.rows().size(), addresses.as(Format.CSV), phrases.asHtml()));
    }

    private void heading(Html title) {
        out.put("<h1 id=\"t\">%s</h1>", title);
    }
}

package org.reportedfigures.exhibits;

import java.util.List;
import org.reportedfigures.charts.Chart;
import org.reportedfigures.charts.ChartRoom;
import org.reportedfigures.charts.ChartRoom.WordsDrawn;
import org.reportedfigures.charts.Links;
import org.reportedfigures.charts.SizePolicy;
import org.reportedfigures.charts.list.ListDrawing;
import org.reportedfigures.charts.timeline.Timeline;
import org.reportedfigures.charts.timeline.TimelineDrawing;
import org.reportedfigures.drawing.Palette;
import org.reportedfigures.drawing.Picture;
import org.reportedfigures.drawing.VerticalFlow;
import org.reportedfigures.exhibits.Exhibit.ExhibitKind;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.Label;
import org.reportedfigures.phrases.Phrases;

/** Lays an exhibit out as a picture: title, rows, passages, what is not shown, source. */
public final class PictureLayout {
    private static final double SMALL = 400;

    private final ExhibitFiles shown;
    private final Exhibit exhibit;
    private final Phrases phrases;
    private final Caption caption;
    private final Links links;

    public PictureLayout(ExhibitFiles shown) {
        this.shown = shown;
        this.exhibit = shown.exhibit();
        this.phrases = shown.phrases();
        this.caption = shown.caption();
        this.links = row -> Html.text(shown.link(row));
    }

    /** How much is written, from all to as little as may be. */
    enum PictureDetail {
        /** Whole passages below the rows, each of which bears its own words. */
        PASSAGES,
        /** Each row with its label and its own words. */
        WORDS,
        /** Each row of a chart with its label alone. */
        LABELS
    }

    /** Rows that a picture draws at most. */
    public int most() {
        Chart chart = exhibit.chart();
        int most =
                switch (exhibit.kind()) {
                    case LIST -> ListDrawing.MOST;
                    case TIMELINE -> SizePolicy.MOST_ROWS;
                    default -> chart == null ? 1 : chart.kind().most();
                };
        return Math.min(most, exhibit.rows().size());
    }

    /** Rows that it draws however little room there is. */
    int least() {
        Chart chart = exhibit.chart();
        return chart == null || chart.kind().mayDropRows() ? Math.min(1, most()) : most();
    }

    /** What makes a difference, the most first. */
    List<PictureDetail> details() {
        return exhibit.chart() == null
                ? List.of(PictureDetail.PASSAGES, PictureDetail.WORDS)
                : List.of(PictureDetail.values());
    }

    /**
     * The picture of the first rows.
     *
     * @param count how many rows are drawn; the others are counted
     * @param height px at whose end the source is; 0, or too few, for right below the rest
     */
    Picture of(double width, int count, PictureDetail detail, double height) {
        boolean passages = detail == PictureDetail.PASSAGES;
        var foot = new VerticalFlow(width);
        foot(foot, count);
        var sheet = new VerticalFlow(width);
        List<Row> rows = exhibit.rows().subList(0, count);
        String small = width < SMALL ? " small" : "";
        if (rows.isEmpty()) {
            sheet.text("title" + small, exhibit.title(phrases)).gap(6);
            sheet.text("", exhibit.nothing(phrases));
        } else if (exhibit.kind() == ExhibitKind.STATEMENT) {
            card(sheet, rows.getFirst(), small);
        } else {
            sheet.text("title" + small, exhibit.title(phrases)).gap(4);
            sheet.text("", passages ? caption.note() : "").gap(12);
            rows(sheet, rows, detail);
            if (passages && exhibit.kind() != ExhibitKind.TIMELINE) {
                new PassageDrawing(phrases).write(sheet, rows);
            }
        }
        sheet.end(foot, height);
        return sheet.picture(count, exhibit.title(phrases), shown.alternative(), shown.language());
    }

    private void rows(VerticalFlow sheet, List<Row> rows, PictureDetail detail) {
        Chart chart = exhibit.chart();
        if (chart != null) {
            WordsDrawn words =
                    detail == PictureDetail.LABELS ? WordsDrawn.LABEL : WordsDrawn.QUOTED;
            var room = ChartRoom.inPicture(sheet.room(), words, phrases, links);
            sheet.drawing(chart.first(rows.size()).draw(room).drawing());
        } else if (exhibit.kind() == ExhibitKind.TIMELINE) {
            timeline(sheet, new Timeline(exhibit.dossier(), rows));
        } else {
            new ListDrawing(phrases, links).write(sheet, rows);
        }
    }

    private void timeline(VerticalFlow sheet, Timeline timeline) {
        if (!timeline.dated().isEmpty()) {
            var room = ChartRoom.inPicture(sheet.room(), WordsDrawn.QUOTED, phrases, links);
            var drawing = new TimelineDrawing(timeline, room);
            sheet.over(drawing.headings()).drawing(drawing.drawing());
        }
        if (!timeline.undated().isEmpty()) {
            String count = phrases.count(timeline.undated().size());
            sheet.gap(8).text("panel", phrases.wording().say("timeline.undated", count)).gap(4);
            new ListDrawing(phrases, links).labels(sheet, timeline.undated());
        }
    }

    private void card(VerticalFlow sheet, Row row, String small) {
        Label label = phrases.label(row);
        double top = sheet.bottom();
        String colour = Palette.classOf(row.dossier(), row.category());
        sheet.text("big" + small, label.counted(), 16).gap(4);
        sheet.text("lead", label.report(), 16).stripe("solid " + colour, top, 4).gap(14);
        new PassageDrawing(phrases).write(sheet, List.of(row));
    }

    private void foot(VerticalFlow sheet, int count) {
        String rest = caption.shown(count);
        caption.corrections(exhibit.rows().subList(0, count))
                .forEach(correction -> sheet.text("name", correction).gap(4));
        caption.hidden().forEach(hidden -> sheet.text("name", hidden).gap(4));
        sheet.text("name", count == 0 ? "" : rest).text("name", caption.undated());
        sheet.gap(4).text("", caption.source());
        String address = shown.home().replaceFirst("^https?://", "");
        sheet.text(
                "",
                phrases.wording()
                        .say("join.parts", phrases.text(exhibit.dossier().title()), address));
    }
}

package org.reportedfigures.charts.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reportedfigures.charts.Links;
import org.reportedfigures.drawing.Palette;
import org.reportedfigures.drawing.RowLink;
import org.reportedfigures.drawing.SheetColumns;
import org.reportedfigures.drawing.VerticalFlow;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.Label;
import org.reportedfigures.phrases.Phrases;

/** Draws the list of figures into a picture: a row a mention, grouped by category and unit. */
public final class ListDrawing {
    /** More rows than that are only counted. */
    public static final int MOST = 200;

    private final Phrases phrases;
    private final Links links;

    public ListDrawing(Phrases phrases, Links links) {
        this.phrases = phrases;
        this.links = links;
    }

    public void write(VerticalFlow sheet, List<Row> rows) {
        var blocks = new ArrayList<SheetColumns.Block>();
        for (FigureGroup group : FigureGroup.of(rows, Order.TEXT, phrases)) {
            String heading = group.heading(phrases);
            for (FigureGroup.GroupedMentions figure : group.figures()) {
                blocks.add(new SheetColumns.Block(heading, column -> figure(column, figure)));
            }
        }
        SheetColumns.write(sheet, blocks);
    }

    /** Whole labels with the words of the text, without headings. */
    public void labels(VerticalFlow sheet, List<Row> rows) {
        Stream<SheetColumns.Block> blocks =
                rows.stream().map(row -> new SheetColumns.Block("", column -> label(column, row)));
        SheetColumns.write(sheet, blocks.toList());
    }

    private void figure(VerticalFlow sheet, FigureGroup.GroupedMentions mentions) {
        int all = mentions.figure().statements().size();
        if (all > 1) {
            String times = phrases.wording().say(mentions.times(), all, phrases.count(all));
            sheet.text("", phrases.name(mentions.rows().getFirst()) + ": " + times).gap(4);
        }
        mentions.rows().forEach(row -> label(sheet, row));
    }

    private void label(VerticalFlow sheet, Row row) {
        Label label = phrases.label(row);
        int since = sheet.count();
        double top = sheet.bottom();
        sheet.text("headline", label.counted(), 12);
        sheet.text("", label.report(), 12).text("", phrases.words(row), 12);
        String colour = Palette.classOf(row.dossier(), row.category());
        sheet.stripe("solid " + colour, top, 3);
        sheet.row(new RowLink(row.kind(), row.id(), links.to(row), label.text()), since).gap(10);
    }
}

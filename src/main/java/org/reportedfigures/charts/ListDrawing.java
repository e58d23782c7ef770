package org.reportedfigures.charts;

import java.util.List;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.library.Row;

/** Draws the list of figures into a picture: a row a mention, grouped by category and unit. */
final class ListDrawing {
    /** More rows than that are told by their number. */
    static final int MOST = 200;

    private final Phrases phrases;
    private final Links links;

    ListDrawing(Phrases phrases, Links links) {
        this.phrases = phrases;
        this.links = links;
    }

    void write(Sheet sheet, List<Row> rows) {
        for (FigureGroup group : FigureGroup.of(rows, Order.TEXT, phrases)) {
            String category = phrases.text(group.category().name());
            String heading =
                    Units.name(group.unit(), phrases.notation().language())
                            .map(unit ->
                                    category + " · " + phrases.text(unit.language(), unit.text()))
                            .orElse(category);
            sheet.text("panel", heading).gap(4);
            group.figures().forEach(figure -> figure(sheet, figure));
            sheet.gap(8);
        }
    }

    private void figure(Sheet sheet, FigureGroup.Mentions mentions) {
        List<Statement> told = mentions.figure().statements();
        if (told.size() > 1) {
            long texts = told.stream().map(s -> s.passage().document()).distinct().count();
            String key = texts > 1 ? "list.times.texts" : "list.times";
            String times = phrases.wording().say(key, told.size(), phrases.count(told.size()));
            sheet.text("", phrases.name(mentions.rows().getFirst()) + ": " + times).gap(4);
        }
        labels(sheet, mentions.rows());
    }

    /** Whole labels with the words of the text, one row below the other. */
    void labels(Sheet sheet, List<Row> rows) {
        for (Row row : rows) {
            Label label = phrases.label(row);
            int since = sheet.count();
            double top = sheet.bottom();
            sheet.text("headline", label.counted(), 12);
            sheet.text("", label.told(), 12).text("", phrases.words(row), 12);
            String colour = Palette.classOf(row.dossier(), row.category());
            sheet.stripe("solid " + colour, top, 3);
            sheet.row(new RowLink(row, links.to(row), label.text()), since).gap(10);
        }
    }
}

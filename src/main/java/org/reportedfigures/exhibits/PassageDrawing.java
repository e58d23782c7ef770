package org.reportedfigures.exhibits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportedfigures.drawing.VerticalFlow;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.Translation;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.Phrases;

/** Writes the passages that report some rows, each once, with what helps a reader to read them. */
final class PassageDrawing {
    private final Phrases phrases;

    PassageDrawing(Phrases phrases) {
        this.phrases = phrases;
    }

    void write(VerticalFlow sheet, List<Row> rows) {
        Map<Quote, Row> passages = new LinkedHashMap<>();
        rows.forEach(row -> passages.putIfAbsent(row.item().passage(), row));
        passages.values().forEach(row -> passage(sheet.gap(8), row));
    }

    private void passage(VerticalFlow sheet, Row row) {
        Quote passage = row.item().passage();
        double top = sheet.bottom();
        sheet.quote("passage", row.language(), phrases.quote(row, passage), 14);
        Translation translation = phrases.translation(row);
        if (translation != null) {
            String by = phrases.wording().say("page.translation." + translation.by().id());
            sheet.gap(4)
                    .quote(
                            "other",
                            translation.language(),
                            phrases.text(translation.language(), translation.text()),
                            14)
                    .text("", phrases.wording().say("aside", by), 14);
        }
        sheet.stripe("edge", top, 2);
    }
}

package org.reportedfigures.exhibits;

import java.util.ArrayList;
import java.util.List;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.Phrases;

/** An exhibit in words for those who do not see its picture: whole labels, none of them cut. */
final class AlternativeText {
    /** More rows than that would keep a listener too long; the rest is counted. */
    static final int MOST = 20;

    private AlternativeText() {}

    static String of(Exhibit exhibit, Phrases phrases) {
        var caption = new Caption(exhibit, phrases);
        List<Row> rows = exhibit.rows();
        if (rows.isEmpty()) {
            return sentences(List.of(exhibit.title(phrases), exhibit.nothing(phrases)), phrases);
        }
        List<Row> told = rows.subList(0, Math.min(MOST, rows.size()));
        String labels =
                phrases.wording()
                        .join(
                                "texts",
                                told.stream().map(row -> phrases.label(row).text()).toList());
        var parts = new ArrayList<String>();
        if (exhibit.kind() == Exhibit.ExhibitKind.STATEMENT) {
            parts.add(labels);
            parts.add(quoted(rows.getFirst(), phrases));
        } else {
            parts.add(phrases.wording().say("exhibit.rows", exhibit.title(phrases), labels));
        }
        parts.add(caption.shown(told.size()));
        parts.addAll(caption.corrections(told));
        parts.addAll(caption.hidden());
        parts.add(caption.undated());
        parts.add(caption.source());
        return sentences(parts, phrases);
    }

    private static String quoted(Row row, Phrases phrases) {
        return phrases.wording()
                .say("quoted", phrases.text(row.language(), row.item().passage().exact()));
    }

    /** Each ends with a full stop or what stands for one. */
    private static String sentences(List<String> parts, Phrases phrases) {
        return phrases.wording()
                .join(
                        "sentences",
                        parts.stream()
                                .filter(part -> !part.isBlank())
                                .map(String::strip)
                                .map(part -> part + phrases.wording().end(part))
                                .toList());
    }
}

package org.reportedfigures.exhibits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.reportedfigures.charts.Chart;
import org.reportedfigures.charts.ChartContext;
import org.reportedfigures.charts.timeline.Timeline;
import org.reportedfigures.figures.Correction;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.CorrectionNote;
import org.reportedfigures.phrases.Corrections;
import org.reportedfigures.phrases.Phrases;

/** What an exhibit says beside its rows, as plain text: note, what is not shown, source. */
public final class Caption {
    /** More rows than that would keep a listener too long; the rest is counted. */
    static final int MOST_SPOKEN = 20;

    private static final int MOST_CORRECTIONS = 5;

    private final Exhibit exhibit;
    private final Phrases phrases;

    public Caption(Exhibit exhibit, Phrases phrases) {
        this.exhibit = exhibit;
        this.phrases = exhibit.phrases(phrases);
    }

    /** The exhibit for those who do not see its picture: whole labels, none of them cut. */
    String alternative() {
        List<Row> rows = exhibit.rows();
        if (rows.isEmpty()) {
            return sentences(List.of(exhibit.title(phrases), exhibit.nothing(phrases)));
        }
        List<Row> spoken = rows.subList(0, Math.min(MOST_SPOKEN, rows.size()));
        String labels =
                phrases.wording()
                        .join(
                                "texts",
                                spoken.stream().map(row -> phrases.label(row).text()).toList());
        var parts = new ArrayList<String>();
        if (exhibit.kind() == Exhibit.ExhibitKind.STATEMENT) {
            Row row = rows.getFirst();
            String passage = row.item().passage().exact();
            parts.add(labels);
            parts.add(say("quoted", phrases.text(row.language(), passage)));
        } else {
            parts.add(say("exhibit.rows", exhibit.title(phrases), labels));
        }
        parts.add(shown(spoken.size()));
        parts.addAll(corrections(spoken));
        parts.addAll(hidden());
        parts.add(undated());
        parts.add(source());
        return sentences(parts);
    }

    /** Each ends with a full stop or its like. */
    private String sentences(List<String> parts) {
        return phrases.wording()
                .join(
                        "sentences",
                        parts.stream()
                                .filter(part -> !part.isBlank())
                                .map(String::strip)
                                .map(part -> part + phrases.wording().end(part))
                                .toList());
    }

    /** How it is drawn; "" where that needs no words. */
    String note() {
        Chart chart = exhibit.chart();
        if (chart != null) {
            return chart.note(phrases);
        }
        return switch (exhibit.kind()) {
            case TIMELINE ->
                    new Timeline(exhibit.dossier(), exhibit.rows()).isWorkedOut()
                            ? say("timeline.note")
                            : "";
            default -> "";
        };
    }

    /** That only the first rows are shown; "" where all are. */
    String shown(int count) {
        int all = exhibit.rows().size();
        int rest = all - count;
        return rest <= 0 ? "" : say("exhibit.rest", rest, phrases.count(rest), phrases.count(all));
    }

    /** A line a figure that has mentions which are not among the rows. */
    List<String> hidden() {
        return ChartContext.text(phrases).notShown(exhibit.hidden());
    }

    /** That entries without a date dropped out; "" where none did. */
    String undated() {
        int undated = exhibit.undated();
        return undated == 0 ? "" : say("page.undated", undated, phrases.count(undated));
    }

    /**
     * What was corrected in rows, a line a correction, the newest first; where there are several
     * rows, each says whose it is.
     */
    public List<String> corrections(List<Row> rows) {
        Corrections known = exhibit.corrections();
        List<String> lines =
                rows.stream()
                        .flatMap(row -> known.of(row).stream().map(one -> Map.entry(one, row)))
                        .sorted(newestFirst())
                        .map(e -> correction(e.getKey(), e.getValue(), rows.size() == 1))
                        .toList();
        int more = lines.size() - MOST_CORRECTIONS;
        if (more <= 0) {
            return lines;
        }
        var some = new ArrayList<String>(lines.subList(0, MOST_CORRECTIONS));
        some.add(say("correction.more", more, phrases.count(more)));
        return some;
    }

    private static Comparator<Map.Entry<Correction, Row>> newestFirst() {
        return Comparator.<Map.Entry<Correction, Row>, LocalDate>comparing(e -> e.getKey().date())
                .reversed();
    }

    private String correction(Correction one, Row row, boolean alone) {
        String note = CorrectionNote.plain(one, phrases);
        return alone
                ? note
                : say("correction.of", note, phrases.name(row), phrases.speaker(row.item()));
    }

    /** The documents that report it, and how numbers and words were compared. */
    String source() {
        List<Row> rows = exhibit.rows();
        return rows.isEmpty() ? "" : ChartContext.text(phrases).source(rows);
    }

    private String say(String key, Object... arguments) {
        return phrases.wording().say(key, arguments);
    }
}

package org.reportedfigures.exhibits;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Document.Rights;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Translation;
import org.reportedfigures.figures.Value;
import org.reportedfigures.figures.When;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.CorrectionNote;
import org.reportedfigures.phrases.Corrections;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.phrases.Verification;

/** A row as every file has it: the same columns in the same order. */
final class Columns {
    /** A promise to everybody who reads files of ours: names are added at the end or never. */
    static final List<String> NAMES =
            List.of(
                    ("row dossier figure statement category name value low high bound estimate unit"
                                    + " status condition speaker speaker_name via via_name when"
                                    + " when_kind when_inferred said_on said_on_inferred as_written"
                                    + " passage passage_language translation translation_language"
                                    + " document start end match rights version label")
                            .split(" "));

    private final String version;
    private final Corrections corrections;
    private final Phrases phrases;
    private final Map<String, @Nullable Object> cells = new LinkedHashMap<>();

    private Columns(String version, Corrections corrections, Phrases phrases) {
        this.version = version;
        this.corrections = corrections;
        this.phrases = phrases;
    }

    /**
     * Name to text, number or boolean; null where the text does not say. Names of things are in the
     * reader's language, quotes in their own; offsets are code points, dates EDTF. The label says
     * what was corrected, too: a row that is copied out of its file has nothing else that does.
     */
    static Map<String, @Nullable Object> of(
            Row row, String version, Corrections corrections, Phrases phrases) {
        var columns = new Columns(version, corrections, phrases);
        columns.what(row);
        columns.value(row);
        columns.reported(row);
        columns.words(row);
        return columns.cells;
    }

    private void what(Row row) {
        cells.put("row", row.kind());
        cells.put("dossier", row.dossier().id());
        cells.put("figure", row instanceof StatementRow s ? s.figure().id() : null);
        cells.put("statement", row.id());
        cells.put("category", row.category().id());
        cells.put("name", phrases.name(row));
    }

    /** {@code low} and {@code high} only where the words set a limit on that side. */
    private void value(Row row) {
        Statement statement = row instanceof StatementRow s ? s.statement() : null;
        limits(statement == null ? null : statement.value());
        cells.put("bound", statement == null ? null : statement.value().bound().id());
        cells.put("estimate", statement == null ? null : statement.estimate());
        cells.put("unit", row instanceof StatementRow s ? s.figure().unit().id() : null);
    }

    private void limits(@Nullable Value value) {
        BigDecimal low = value == null ? null : value.low();
        BigDecimal high = value == null ? null : value.high();
        Bound bound = value == null ? Bound.PLAIN : value.bound();
        cells.put("value", number(bound == Bound.BETWEEN ? null : low));
        cells.put(
                "low",
                switch (bound) {
                    case MORE_THAN, AT_LEAST, BETWEEN -> number(low);
                    case PLAIN, ABOUT, LESS_THAN, UP_TO -> null;
                });
        cells.put(
                "high",
                switch (bound) {
                    case LESS_THAN, UP_TO -> number(low);
                    case BETWEEN -> number(high);
                    case PLAIN, ABOUT, MORE_THAN, AT_LEAST -> null;
                });
    }

    private void reported(Row row) {
        Item item = row.item();
        cells.put("status", item.status().id());
        cells.put("condition", item instanceof Statement s ? text(s.condition()) : null);
        speaker("speaker", item.speaker());
        speaker("via", item.via());
        When when = item.when();
        time("when", when);
        cells.put("when_kind", when == null || when.kind() == null ? null : when.kind().id());
        inferred("when", when);
        time("said_on", item.saidOn());
        inferred("said_on", item.saidOn());
    }

    private void words(Row row) {
        Item item = row.item();
        Translation translation = phrases.translation(row);
        cells.put("as_written", item.words().of(WordKind.CORE).map(q -> q.exact()).orElse(null));
        cells.put("passage", item.passage().exact());
        cells.put("passage_language", row.language());
        cells.put("translation", translation == null ? null : translation.text());
        cells.put("translation_language", translation == null ? null : translation.language());
        cells.put("document", item.passage().document());
        cells.put("start", item.passage().span().start());
        cells.put("end", item.passage().span().end());
        cells.put("match", item instanceof Statement s ? Verification.of(s) : null);
        cells.put("rights", rights(row.document().rights()));
        cells.put("version", version);
        Stream<String> corrected =
                corrections.of(row).stream().map(one -> CorrectionNote.plain(one, phrases));
        cells.put(
                "label",
                phrases.wording()
                        .join(
                                "parts",
                                Stream.concat(Stream.of(phrases.label(row).text()), corrected)
                                        .toList()));
    }

    private void speaker(String name, @Nullable Speaker speaker) {
        cells.put(name, speaker == null ? null : speaker.id());
        cells.put(name + "_name", speaker == null ? null : phrases.name(speaker));
    }

    private void time(String name, @Nullable When when) {
        cells.put(name, when == null ? null : when.date().text());
    }

    private void inferred(String name, @Nullable When when) {
        cells.put(name + "_inferred", when == null ? null : when.inferred() != null);
    }

    private @Nullable String text(Texts texts) {
        return texts.isEmpty() ? null : phrases.text(texts);
    }

    private static @Nullable String rights(Rights rights) {
        String label =
                Stream.of(rights.holder(), rights.licence())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; "));
        return label.isEmpty() ? null : label;
    }

    /** All digits without an exponent, as far as a number has not too many of them. */
    private static @Nullable BigDecimal number(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 && bare.scale() > -60 ? bare.setScale(0) : bare;
    }
}

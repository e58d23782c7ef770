package org.reportedfigures.exhibits;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.CorrectionNote;
import org.reportedfigures.phrases.Corrections;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.phrases.TextFragment;
import tools.jackson.databind.json.JsonMapper;

/** Writes an exhibit as JSON: what it is, and its rows with the columns of every file. */
final class DataJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ExhibitFiles shown;
    private final Exhibit exhibit;
    private final Phrases phrases;
    private final Corrections corrected;

    DataJson(ExhibitFiles shown) {
        this.shown = shown;
        this.exhibit = shown.exhibit();
        this.phrases = shown.phrases();
        this.corrected = exhibit.corrections();
    }

    /** UTF-8; a row is made when the one before it is written. */
    void write(OutputStream out) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("dossier", exhibit.dossier().id());
        all.put("version", exhibit.version());
        all.put("id", exhibit.id());
        all.put("kind", exhibit.form());
        all.put("language", shown.language());
        all.put("title", exhibit.title(phrases));
        all.put("description", shown.alternative());
        all.put("not_shown", shown.caption().hidden());
        all.put("undated_left_out", exhibit.undated());
        all.put("corrections", corrections());
        all.put("links", shown.links());
        Function<Row, Optional<String>> own = exhibit.own();
        all.put("rows", exhibit.rows().stream().map(row -> row(row, own.apply(row))).iterator());
        JSON.writeValue(out, all);
    }

    private List<Map<String, Object>> corrections() {
        return exhibit.rows().stream()
                .flatMap(row -> corrected.of(row).stream())
                .map(one -> CorrectionNote.data(one, phrases))
                .toList();
    }

    private Map<String, @Nullable Object> row(Row row, Optional<String> own) {
        Map<String, @Nullable Object> cells =
                Columns.of(row, exhibit.version(), corrected, phrases);
        var links = new LinkedHashMap<String, String>();
        links.put("page", shown.link(row));
        own.ifPresent(id -> links.put("embed", shown.file(id, "")));
        TextFragment.link(row).ifPresent(link -> links.put("source", link));
        cells.put("links", links);
        return cells;
    }
}

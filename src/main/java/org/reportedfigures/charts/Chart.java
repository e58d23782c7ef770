package org.reportedfigures.charts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.reportedfigures.charts.ChartKind.ChartDrawing;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Sha256;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.Phrases;

/**
 * Rows that are shown together: what its picture draws, its table shows.
 *
 * @param title may be empty: then its kind makes one
 * @param rows one or more, all of statements, in the order they are drawn
 * @param hidden statements of the same figures that are not among the rows
 */
public record Chart(
        String id,
        ChartKind kind,
        Texts title,
        Dossier dossier,
        List<StatementRow> rows,
        List<StatementRow> hidden) {
    /** Rows that most kinds draw at most. */
    public static final int MOST_DRAWN = 20;

    private static final int BYTES = 6;

    public Chart {
        rows = List.copyOf(rows);
        hidden = List.copyOf(hidden);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("chart %s has no rows".formatted(id));
        }
    }

    /** What is counted, as plain text. */
    public String title(Phrases phrases) {
        return title.isEmpty() ? kind.title(this, phrases(phrases)) : phrases.text(title);
    }

    /** How it is drawn, as plain text; "" where that needs no words. */
    public String note(Phrases phrases) {
        return kind.note(this, phrases(phrases));
    }

    /** The same phrases, in which its rows bear the labels of its kind. */
    public Phrases phrases(Phrases phrases) {
        return kind.phrases(this, phrases);
    }

    /** What there is of it in some room: its picture, and the options that draw it anew. */
    public ChartDrawing draw(ChartRoom room) {
        return kind.draw(
                this,
                new ChartRoom(
                        room.form(),
                        room.width(),
                        room.words(),
                        phrases(room.phrases()),
                        room.links()));
    }

    /** The content of its {@code <reported-chart>}: picture, table and options for ApexCharts. */
    public Html html(Phrases phrases, Links links) {
        return new ChartHtml(this, phrases(phrases), links).write();
    }

    /** What {@link #html} is made of, without links and table. */
    public ChartFragments pieces(Phrases phrases) {
        return new ChartHtml(this, phrases(phrases), Links.NONE).pieces();
    }

    /** A short hash of what {@link #html} shows. */
    public String state(Phrases phrases) {
        return fingerprint(id, phrases(phrases), rows, hidden);
    }

    /**
     * A short hash by which a page knows whether a drawing shows what it should: 12 hex digits over
     * the rows as they read in the notation.
     */
    @SafeVarargs
    public static String fingerprint(String id, Phrases phrases, List<? extends Row>... lists) {
        MessageDigest digest = Sha256.digest();
        add(digest, id);
        add(digest, phrases.notation().toString());
        for (List<? extends Row> rows : lists) {
            add(digest, "rows");
            for (Row row : rows) {
                add(digest, row.id());
                add(digest, row.category().id());
                add(digest, phrases.label(row).text());
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /** The same chart of its first rows, one or more. */
    public Chart first(int count) {
        return new Chart(id, kind, title, dossier, rows.subList(0, count), hidden);
    }

    List<StatementRow> drawn() {
        return rows.subList(0, Math.min(kind.most(), rows.size()));
    }

    /**
     * A chart or timeline in pieces, for a page that puts them in an order of its own.
     *
     * @param about how it is drawn; may be empty
     * @param drawing pictures of which the style sheet shows the one that fits; may be empty
     * @param options for ApexCharts, JSON for a script element; empty where it draws nothing
     * @param drawn a paragraph that says how many rows are drawn, where that is not all; else empty
     */
    public record ChartFragments(Html title, Html about, Html drawing, Html options, Html drawn) {}
}

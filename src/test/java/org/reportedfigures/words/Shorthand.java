package org.reportedfigures.words;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.Rows;
import org.reportedfigures.samples.InventedDossier;

/** Marked texts of samples, their buttons written so that a test can hold them in a line. */
final class Shorthand {
    private Shorthand() {}

    static String html(InventedDossier sample) {
        return brief(marked(sample.dossier()).html().toString());
    }

    static MarkedText marked(Dossier dossier) {
        return new MarkedText(
                dossier.documents().getFirst(),
                Rows.of(dossier).stream().map(row -> entry(row, dossier)).toList());
    }

    private static MarkedItem entry(Row row, Dossier dossier) {
        return new MarkedItem(
                row.item(),
                row.number(),
                "c" + (dossier.categories().indexOf(row.category()) + 1),
                "label <" + row.id() + ">");
    }

    /** With (1) for the button of statement 1 and [a] for that of the event a. */
    static String brief(@Nullable String html) {
        return requireNonNull(html)
                .replaceAll(
                        "<i class=\"tie\"></i><button[^>]*class=\"cite[^>]*>(\\d+)</button>",
                        "($1)")
                .replaceAll(
                        "<i class=\"tie\"></i><button[^>]*data-event=\"([^\"]+)\"[^>]*>◇</button>",
                        "[$1]");
    }
}

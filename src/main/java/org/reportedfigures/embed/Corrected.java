package org.reportedfigures.embed;

import java.util.List;
import org.reportedfigures.figures.Correction;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.CorrectionNote;
import org.reportedfigures.phrases.Corrections;
import org.reportedfigures.phrases.HtmlPhrases;

/** Writes what was corrected in the rows that are shown. */
record Corrected(Corrections corrections) {
    /**
     * @param newest the dossier as it is now: a pinned version does not know what came later
     */
    static Corrected in(Dossier newest) {
        return new Corrected(Corrections.in(newest));
    }

    boolean touches(List<Row> rows) {
        return corrections.touch(rows);
    }

    void write(Row row, HtmlPhrases phrases, HtmlWriter out) {
        for (Correction one : corrections.of(row)) {
            out.put("<p class=\"corrected\">%s</p>", CorrectionNote.html(one, phrases));
        }
    }
}

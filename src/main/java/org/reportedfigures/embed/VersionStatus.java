package org.reportedfigures.embed;

import java.util.List;
import org.reportedfigures.figures.Correction;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.library.DossierVersion;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.CorrectionNote;
import org.reportedfigures.phrases.Corrections;
import org.reportedfigures.phrases.HtmlPhrases;

/**
 * How the version that is shown relates to the dossier as it is now.
 *
 * @param corrections what was corrected since and before: a pinned version does not know what came
 *     later
 * @param older whether a newer version exists
 */
record VersionStatus(Corrections corrections, boolean older) {
    static VersionStatus of(DossierVersion edition) {
        return new VersionStatus(Corrections.in(edition.newest()), edition.isOlder());
    }

    /** Whether a newer version corrects one of the rows. */
    boolean outdates(List<Row> rows) {
        return older && corrections.touch(rows);
    }

    /** Writes what was corrected in a row. */
    void write(Row row, HtmlPhrases phrases, HtmlWriter out) {
        for (Correction one : corrections.of(row)) {
            out.put("<p class=\"corrected\">%s</p>", CorrectionNote.html(one, phrases));
        }
    }
}

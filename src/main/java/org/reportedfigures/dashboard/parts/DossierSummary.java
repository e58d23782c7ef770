package org.reportedfigures.dashboard.parts;

import java.util.ArrayList;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.html.Html;
import org.reportedfigures.phrases.Phrases;

/** How much a dossier holds, kind by kind; what it has none of is not told. */
public record DossierSummary(Dossier dossier, Phrases phrases) {
    public Html html() {
        var told = new ArrayList<Html>();
        int mentions = dossier.figures().stream().mapToInt(f -> f.statements().size()).sum();
        add(told, "page.texts", dossier.documents().size());
        add(told, "page.figures", dossier.figures().size());
        add(told, "page.mentions", mentions);
        add(told, "page.events", dossier.events().size());
        return phrases.asHtml().join("parts", told);
    }

    private void add(ArrayList<Html> told, String key, int count) {
        if (count > 0) {
            told.add(phrases.asHtml().counted(key, count));
        }
    }
}

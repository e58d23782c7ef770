package org.reportedfigures.dashboard.parts;

import java.util.ArrayList;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.html.Html;
import org.reportedfigures.phrases.Phrases;

/** How much a dossier holds, kind by kind; what it has none of is not told. */
public record DossierSummary(Dossier dossier, Phrases phrases) {
    public Html html() {
        var told = new ArrayList<String>();
        int mentions = dossier.figures().stream().mapToInt(f -> f.statements().size()).sum();
        add(told, "page.texts", dossier.documents().size());
        add(told, "page.figures", dossier.figures().size());
        add(told, "page.mentions", mentions);
        add(told, "page.events", dossier.events().size());
        return Html.text(String.join(" · ", told));
    }

    private void add(ArrayList<String> told, String key, int count) {
        if (count > 0) {
            told.add(phrases.wording().say(key, count, phrases.count(count)));
        }
    }
}

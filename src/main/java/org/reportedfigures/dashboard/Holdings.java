package org.reportedfigures.dashboard;

import java.util.ArrayList;
import org.reportedfigures.charts.Phrases;
import org.reportedfigures.figures.Dossier;

/** How much a dossier holds, kind by kind; what it has none of is not told. */
record Holdings(Dossier dossier, Phrases phrases) {
    String html() {
        var told = new ArrayList<String>();
        int mentions = dossier.figures().stream().mapToInt(f -> f.statements().size()).sum();
        add(told, "page.texts", dossier.documents().size());
        add(told, "page.figures", dossier.figures().size());
        add(told, "page.mentions", mentions);
        add(told, "page.events", dossier.events().size());
        return String.join(" · ", told);
    }

    private void add(ArrayList<String> told, String key, int count) {
        if (count > 0) {
            told.add(Html.text(phrases.wording().say(key, count, phrases.count(count))));
        }
    }
}

package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Filter;

/** Which rows of a dossier are to be shown, and how they read. */
public record Asked(Dossier dossier, Filter filter, Notation notation) {
    /** All rows as the dossier opens. */
    public static Asked home(Dossier dossier) {
        return new Asked(dossier, Filter.NONE, Parameters.home(dossier));
    }

    public Phrases phrases() {
        return Phrases.in(notation);
    }

    public Asked with(Notation other) {
        return new Asked(dossier, filter, other);
    }

    public Asked with(Filter other) {
        return new Asked(dossier, other, notation);
    }

    /** Name to value for an address, unescaped, without what is the default; in a fixed order. */
    public List<Map.Entry<String, String>> parameters() {
        var all = new ArrayList<Map.Entry<String, String>>();
        filter.parameters()
                .forEach((name, values) -> values.forEach(v -> all.add(Map.entry(name, v))));
        Notation home = Parameters.home(dossier);
        boolean atHome = notation.language().equals(home.language());
        Notation usual = atHome ? home : Notation.of(notation.language());
        if (!atHome) {
            all.add(Map.entry("lang", notation.language()));
        }
        if (notation.grouping() != usual.grouping()) {
            all.add(Map.entry("numbers", notation.grouping().id()));
        }
        if (notation.digits() != usual.digits()) {
            all.add(Map.entry("digits", notation.digits().id()));
        }
        return List.copyOf(all);
    }
}

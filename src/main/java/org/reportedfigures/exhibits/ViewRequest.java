package org.reportedfigures.exhibits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Filter;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;

/** Which rows of a dossier are to be shown, and how they read. */
public record ViewRequest(Dossier dossier, Filter filter, NumberPreferences notation) {
    /** All rows as the dossier opens. */
    public static ViewRequest home(Dossier dossier) {
        return new ViewRequest(dossier, Filter.NONE, Parameters.home(dossier));
    }

    public Phrases phrases() {
        return Phrases.in(notation);
    }

    public ViewRequest with(NumberPreferences other) {
        return new ViewRequest(dossier, filter, other);
    }

    public ViewRequest with(Filter other) {
        return new ViewRequest(dossier, other, notation);
    }

    /** Name to value for an address, unescaped, without what is the default; in a fixed order. */
    public List<Map.Entry<String, String>> parameters() {
        var all = new ArrayList<Map.Entry<String, String>>();
        filter.parameters()
                .forEach((name, values) -> values.forEach(v -> all.add(Map.entry(name, v))));
        Parameters.write(
                notation,
                Parameters.home(dossier),
                (name, value) -> all.add(Map.entry(name, value)));
        return List.copyOf(all);
    }
}

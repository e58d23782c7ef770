package org.reportedfigures.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Filter.DayRange;

/** Parses a filter from a URL and collects invalid values. */
final class FilterReader {
    private final Map<String, List<String>> parameters;
    private final Dossier dossier;
    private final List<InvalidParameter> rejected = new ArrayList<>();
    private Filter filter = Filter.NONE;

    FilterReader(Map<String, List<String>> parameters, Dossier dossier) {
        this.parameters = parameters;
        this.dossier = dossier;
    }

    Filter.Parsed read() {
        for (Facet facet : Facet.values()) {
            facet(facet);
        }
        only(Filter.FROM, DayRange.FORM, date -> filter = filter.withTime(date, filter.to()));
        only(Filter.TO, DayRange.FORM, date -> filter = filter.withTime(filter.from(), date));
        only(
                Filter.QUERY,
                "at most %d characters".formatted(Filter.LONGEST_QUERY),
                words -> filter = filter.withQuery(words));
        return new Filter.Parsed(filter, List.copyOf(rejected));
    }

    private void facet(Facet facet) {
        List<String> values = values(facet.parameter());
        if (values.isEmpty()) {
            return;
        }
        List<String> allowed = facet.allowed(dossier);
        var known = new HashSet<>(allowed);
        var chosen = new TreeSet<String>();
        for (String value : values) {
            if (known.contains(value)) {
                chosen.add(value);
            } else {
                rejected.add(new InvalidParameter(facet.parameter(), value, allowed));
            }
        }
        filter = filter.with(facet, chosen);
    }

    /** A parameter with a single value: further ones are rejected. */
    private void only(String parameter, String form, Consumer<String> take) {
        List<String> values = values(parameter);
        for (int i = 0; i < values.size(); i++) {
            try {
                if (i > 0) {
                    throw new IllegalArgumentException("one is enough");
                }
                take.accept(values.get(i));
            } catch (IllegalArgumentException e) {
                rejected.add(new InvalidParameter(parameter, values.get(i), List.of(form)));
            }
        }
    }

    private List<String> values(String parameter) {
        return parameters.getOrDefault(parameter, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }
}

package org.reportedfigures.dossiers.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dossiers.json.Node;

/**
 * The unit of a figure, as declared.
 *
 * @param kind count, measure, money, percent or duration
 * @param names its nouns in every language and grammatical number, in lower case
 */
record NamedUnit(String id, String kind, Set<String> names) {
    static Map<String, NamedUnit> all(Node root) {
        var units = new HashMap<String, NamedUnit>();
        for (Node unit : root.items("units")) {
            var names = new HashSet<String>();
            unit.get("name")
                    .ifPresent(name ->
                            name.fields()
                                    .values()
                                    .forEach(language ->
                                            language.fields()
                                                    .values()
                                                    .forEach(noun ->
                                                            noun.text()
                                                                    .map(NamedUnit::small)
                                                                    .ifPresent(names::add))));
            String id = unit.text("id").orElse("");
            unit.text("kind").ifPresent(kind -> units.put(id, new NamedUnit(id, kind, names)));
        }
        return units;
    }

    boolean isNamed(@Nullable String noun) {
        return noun != null && names.contains(small(noun));
    }

    private static String small(String noun) {
        return noun.strip().toLowerCase(Locale.ROOT);
    }
}

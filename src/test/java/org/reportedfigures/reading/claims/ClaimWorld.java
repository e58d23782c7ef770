package org.reportedfigures.reading.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportedfigures.reading.Reader;

/** The speakers and units that are declared beside a corpus of claims. */
record ClaimWorld(
        SpeakerNames speakers, Map<String, List<String>> names, Map<String, Set<String>> units) {
    ClaimWorld(String language, Map<String, List<String>> names, Map<String, Set<String>> units) {
        this(SpeakerNames.of(Reader.in(language).orElseThrow(), names, Map.of()), names, units);
    }

    Set<String> unit(String id) {
        return units.getOrDefault(id, Set.of());
    }

    Set<String> unitsBut(String id) {
        var others = new HashSet<String>();
        units.forEach((key, nouns) -> {
            if (!key.equals(id)) {
                others.addAll(nouns);
            }
        });
        return others;
    }
}

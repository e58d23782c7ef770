package org.reportedfigures.dossiers.draft;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes ids: 1 to 64 of a-z, 0-9 and hyphen, each once. */
final class Ids {
    /** Leaves room for a number behind. */
    private static final int LONGEST = 48;

    private final Set<String> used = new HashSet<>();

    /** Id to the number that was last put behind it. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** An id from some words, or the other where they have no letter of an id. */
    static String from(String words, String otherwise) {
        String id =
                Normalizer.normalize(words, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+", "");
        id = id.substring(0, Math.min(LONGEST, id.length())).replaceAll("-+$", "");
        return id.isEmpty() ? otherwise : id;
    }

    /** From words where they have letters of an id, else a counted name; always a new one. */
    String next(String words, String name) {
        String id = from(words, name);
        int number = numbers.getOrDefault(id, id.equals(name) ? 1 : 2);
        String free = id.equals(name) ? name + "-1" : id;
        while (!used.add(free)) {
            free = id + "-" + ++number;
        }
        numbers.put(id, number);
        return free;
    }
}

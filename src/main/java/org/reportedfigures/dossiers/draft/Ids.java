package org.reportedfigures.dossiers.draft;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes unique ids: 1 to 64 characters of a-z, 0-9 and hyphen. */
final class Ids {
    /** Leaves room for a number at the end. */
    private static final int LONGEST = 48;

    private final Set<String> used = new HashSet<>();

    /** Id to the number that was last appended to it. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** An id made from words, or the fallback if they have no character of an id. */
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

    /**
     * A new id, from the words if they have characters of an id, else from the name with a number.
     */
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

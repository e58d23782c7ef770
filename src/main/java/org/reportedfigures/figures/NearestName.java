package org.reportedfigures.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Suggests the known name closest to a misspelt one. */
public final class NearestName {
    private static final int MOST_KNOWN = 1_000;
    private static final int LONGEST = 64;

    private NearestName() {}

    /** The most similar known name, if it differs in at most half of its letters. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .limit(MOST_KNOWN)
                .filter(name -> changes(word, name) * 2 <= name.length())
                .min(Comparator.comparingInt(name -> changes(word, name)));
    }

    private static int changes(String word, String name) {
        String a = word.toLowerCase(Locale.ROOT);
        String b = name.toLowerCase(Locale.ROOT);
        int[] cost = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            cost[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = cost[0];
            cost[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = cost[j];
                cost[j] = Math.min(change, Math.min(cost[j], cost[j - 1]) + 1);
            }
        }
        return cost[b.length()];
    }
}

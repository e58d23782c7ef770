package org.reportedfigures.dossiers.quotes;

import java.util.HashMap;
import java.util.Map;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.quotes.Occurrences.TooMuchWork;

/**
 * Finds the current wording of words that were changed; bounded in cost, and only for the message.
 */
final class NearestWording {
    private static final int MOST_SEARCHES = 50;
    private static final long MOST_CELLS = 4_000_000;
    private static final int LONGEST = 1_000;
    private static final int SLACK = 64;
    private static final int PROBES = 64;
    private static final int PLACES = 32;

    private int searches;

    /**
     * Reports that the words do not occur between two offsets, with the most similar words there.
     */
    QuoteMatch missing(Selector selector, OriginalText text, int from, int to) {
        boolean whole = from == 0 && to == text.text().length();
        return QuoteMessages.missing(selector, text, whole, likeness(selector, text, from, to));
    }

    private String likeness(Selector selector, OriginalText text, int from, int to) {
        String wanted = selector.exact().substring(0, Math.min(LONGEST, selector.exact().length()));
        if (++searches > MOST_SEARCHES) {
            return "";
        }
        int start = from;
        int end = to;
        if ((long) wanted.length() * (to - from) > MOST_CELLS) {
            start = Math.max(from, region(wanted, text) - SLACK);
            end = Math.min(to, start + wanted.length() + wanted.length() / 4 + 2 * SLACK);
        }
        Alignment best = Alignment.of(wanted, text.text(), start, end);
        if (best.changes() * 2 > wanted.length()) {
            return "";
        }
        return "; most like it, at %s, is %s"
                .formatted(text.placeOf(best.start()), difference(wanted, text, best));
    }

    /** The region that most parts of the wanted words point to. */
    private static int region(String wanted, OriginalText text) {
        Map<Integer, Integer> votes = new HashMap<>();
        int best = 0;
        int most = 0;
        int step = Math.max(1, wanted.length() / PROBES);
        try {
            for (int at = 0; at < wanted.length(); at += step) {
                for (int place : text.occurrences().ofGram(wanted, at, PLACES)) {
                    int bucket = Math.max(0, place - at) / SLACK;
                    int count = votes.merge(bucket, 1, Integer::sum);
                    if (count > most) {
                        most = count;
                        best = bucket * SLACK;
                    }
                }
            }
        } catch (TooMuchWork e) {
            return best;
        }
        return best;
    }

    /** The text's wording from shortly before the first difference. */
    private static String difference(String wanted, OriginalText text, Alignment best) {
        String there = text.text().substring(best.start(), best.end());
        int same = 0;
        int shorter = Math.min(wanted.length(), there.length());
        while (same < shorter && wanted.charAt(same) == there.charAt(same)) {
            same++;
        }
        int context = Math.max(0, same - 20);
        if (context == 0) {
            return Printable.quoted(there);
        }
        return "%s, where the quote has %s"
                .formatted(
                        Printable.quoted("…" + whole(there, context)),
                        Printable.quoted("…" + whole(wanted, context)));
    }

    /** The text from an offset on, but not from within a surrogate pair. */
    private static String whole(String text, int offset) {
        int at = Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
        return text.substring(at);
    }

    /**
     * The stretch of a text that is most similar to some words (Sellers 1980).
     *
     * @param start UTF-16 offset in the text
     * @param end after the last
     * @param changes characters to insert, delete or replace
     */
    record Alignment(int start, int end, int changes) {

        /**
         * Searches between two offsets; takes time proportional to their distance times the length
         * of the words.
         */
        static Alignment of(String wanted, String text, int from, int to) {
            int length = wanted.length();
            int[] cost = new int[length + 1];
            int[] begun = new int[length + 1];
            for (int i = 0; i <= length; i++) {
                cost[i] = i;
                begun[i] = from;
            }
            Alignment best = new Alignment(from, from, length);
            for (int at = from; at < to; at++) {
                char there = text.charAt(at);
                int diagonal = 0;
                int diagonalBegun = at;
                cost[0] = 0;
                begun[0] = at + 1;
                for (int i = 1; i <= length; i++) {
                    int upCost = cost[i];
                    int upBegun = begun[i];
                    int change = diagonal + (wanted.charAt(i - 1) == there ? 0 : 1);
                    if (change <= upCost + 1 && change <= cost[i - 1] + 1) {
                        cost[i] = change;
                        begun[i] = diagonalBegun;
                    } else if (upCost <= cost[i - 1]) {
                        cost[i] = upCost + 1;
                    } else {
                        cost[i] = cost[i - 1] + 1;
                        begun[i] = begun[i - 1];
                    }
                    diagonal = upCost;
                    diagonalBegun = upBegun;
                }
                if (cost[length] < best.changes) {
                    best = new Alignment(begun[length], at + 1, cost[length]);
                }
            }
            return best;
        }
    }
}

package org.reportedfigures.dossiers.quotes;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds where words occur in a text, with an index of all 8-character sequences, so that many
 * thousand quotes of a long text are found in seconds.
 */
final class Occurrences {
    private static final int GRAM = 8;

    /** How many grams of the words are tried to find a rare one. */
    private static final int PROBES = 16;

    /** Character comparisons for all quotes of a text; only a malicious text needs more. */
    private static final long MOST_WORK = 500_000_000L;

    private final String text;
    private int @Nullable [] heads;
    private int[] nexts = {};
    private int[] counts = {};
    private long work;

    Occurrences(String text) {
        this.text = text;
    }

    /**
     * The first occurrences, at most so many, in order. Throws TooMuchWork if the limit is
     * exceeded.
     */
    int[] of(String wanted, int most) throws TooMuchWork {
        int[] found = new int[most];
        int count = 0;
        boolean isShort = wanted.length() < GRAM;
        int probe = isShort ? 0 : rarest(wanted);
        int at = isShort ? text.indexOf(wanted) : heads()[slot(wanted, probe)];
        while (at >= 0 && count < most) {
            if (matches(wanted, at - probe)) {
                found[count++] = at - probe;
            }
            at = isShort ? next(wanted, at) : nexts[at];
        }
        return Arrays.copyOf(found, count);
    }

    /** The offset, in the wanted words, of the rarest of some grams. */
    private int rarest(String wanted) {
        heads();
        int last = wanted.length() - GRAM;
        int step = Math.max(1, last / PROBES);
        int rarest = 0;
        int fewest = Integer.MAX_VALUE;
        for (int probe = 0; probe <= last && fewest > 1; probe += step) {
            int count = counts[slot(wanted, probe)];
            if (count < fewest) {
                fewest = count;
                rarest = probe;
            }
        }
        return rarest;
    }

    /**
     * Some occurrences of one gram of the wanted words: where a search for similar words starts.
     */
    int[] ofGram(String wanted, int offset, int most) throws TooMuchWork {
        return of(wanted.substring(offset, Math.min(wanted.length(), offset + GRAM)), most);
    }

    private int next(String wanted, int at) throws TooMuchWork {
        int next = text.indexOf(wanted, at + 1);
        spend((next < 0 ? text.length() : next) - at);
        return next;
    }

    private boolean matches(String wanted, int at) throws TooMuchWork {
        int end = wanted.length();
        if (at < 0 || at + end > text.length()) {
            spend(1);
            return false;
        }
        int same = 0;
        while (same < end && text.charAt(at + same) == wanted.charAt(same)) {
            same++;
        }
        spend(same + 1L);
        return same == end;
    }

    private void spend(long comparisons) throws TooMuchWork {
        work += comparisons;
        if (work > MOST_WORK) {
            throw new TooMuchWork();
        }
    }

    private int[] heads() {
        int[] made = heads;
        if (made == null) {
            made = new int[Integer.highestOneBit(Math.max(text.length(), 1))];
            Arrays.fill(made, -1);
            counts = new int[made.length];
            nexts = new int[text.length()];
            heads = made;
            for (int at = text.length() - GRAM; at >= 0; at--) {
                int slot = slot(text, at);
                nexts[at] = made[slot];
                made[slot] = at;
                counts[slot]++;
            }
        }
        return made;
    }

    private int slot(String words, int at) {
        int hash = 0;
        for (int i = at; i < at + GRAM; i++) {
            hash = hash * 0x01000193 ^ words.charAt(i);
        }
        hash *= 0x9E3779B1;
        return (hash ^ hash >>> 15) & (counts.length - 1);
    }

    /** A text and quotes made to keep a machine busy. */
    @SuppressWarnings("serial")
    static final class TooMuchWork extends Exception {
        TooMuchWork() {
            super("too much work", null, false, false);
        }
    }
}

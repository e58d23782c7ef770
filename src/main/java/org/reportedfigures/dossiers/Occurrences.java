package org.reportedfigures.dossiers;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where words stand in a text, found over an index of every 8 characters in a row, so that many
 * thousand quotes of a long text are found in seconds.
 */
final class Occurrences {
    private static final int GRAM = 8;

    /**
     * Comparisons of characters for all quotes of a text; only a text made to be slow needs more.
     */
    private static final long MOST_WORK = 500_000_000L;

    private final String text;
    private int @Nullable [] heads;
    private int[] nexts = {};
    private long work;

    Occurrences(String text) {
        this.text = text;
    }

    /** The first places, at most so many, in order. Throws TooMuchWork where that is hostile. */
    int[] of(String wanted, int most) throws TooMuchWork {
        int[] found = new int[most];
        int count = 0;
        int at = first(wanted);
        while (at >= 0 && count < most) {
            if (matches(wanted, at)) {
                found[count++] = at;
            }
            at = next(wanted, at);
        }
        return Arrays.copyOf(found, count);
    }

    /** Some places of one gram of the wanted words: the start of a search for what is similar. */
    int[] ofGram(String wanted, int offset, int most) throws TooMuchWork {
        return of(wanted.substring(offset, Math.min(wanted.length(), offset + GRAM)), most);
    }

    private int first(String wanted) {
        if (wanted.length() < GRAM) {
            return text.indexOf(wanted);
        }
        int[] chains = heads();
        return chains[slot(wanted, 0, chains.length)];
    }

    private int next(String wanted, int at) throws TooMuchWork {
        if (wanted.length() < GRAM) {
            int next = text.indexOf(wanted, at + 1);
            spend((next < 0 ? text.length() : next) - at);
            return next;
        }
        return nexts[at];
    }

    private boolean matches(String wanted, int at) throws TooMuchWork {
        int end = wanted.length();
        if (at + end > text.length()) {
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
        int[] chains = heads;
        if (chains == null) {
            int size = Integer.highestOneBit(Math.max(text.length(), 1)) * 2;
            chains = new int[size];
            Arrays.fill(chains, -1);
            nexts = new int[text.length()];
            for (int at = text.length() - GRAM; at >= 0; at--) {
                int slot = slot(text, at, size);
                nexts[at] = chains[slot];
                chains[slot] = at;
            }
            heads = chains;
        }
        return chains;
    }

    private static int slot(String text, int at, int size) {
        int hash = 0;
        for (int i = at; i < at + GRAM; i++) {
            hash = hash * 0x01000193 ^ text.charAt(i);
        }
        hash *= 0x9E3779B1;
        return (hash ^ hash >>> 15) & (size - 1);
    }

    /** A text and quotes that were made to keep a machine busy. */
    @SuppressWarnings("serial")
    static final class TooMuchWork extends Exception {
        TooMuchWork() {
            super("too much work", null, false, false);
        }
    }
}

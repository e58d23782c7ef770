package org.reportedfigures.dossiers.quotes;

/**
 * The stretch of a text that is most similar to some words (Sellers 1980).
 *
 * @param start UTF-16 offset in the text
 * @param end after the last
 * @param changes characters to insert, delete or replace
 */
record Alignment(int start, int end, int changes) {

    /**
     * Searches between two offsets; takes time proportional to their distance times the length of
     * the words.
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

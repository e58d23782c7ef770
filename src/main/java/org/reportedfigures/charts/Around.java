package org.reportedfigures.charts;

import java.util.Set;

/** A message cut in three: what stands before some of its arguments, these, and what follows. */
public record Around(String before, String argument, String after) {
    // Never in a text: Unicode keeps these code points for use inside a program, Names drops them.
    static final char START = '\uFDD0';
    static final char END = '\uFDD1';

    /** The arguments, with those in the places marked so that they are found in the message. */
    static Object[] marked(Set<Integer> places, Object[] arguments) {
        Object[] marked = arguments.clone();
        places.forEach(place -> marked[place] = START + String.valueOf(marked[place]) + END);
        return marked;
    }

    /** Cuts before the first and after the last mark; all stands before where there is none. */
    static Around of(String message) {
        int start = message.indexOf(START);
        int end = message.lastIndexOf(END);
        return start < 0
                ? new Around(message, "", "")
                : new Around(
                        message.substring(0, start),
                        bare(message.substring(start, end)),
                        message.substring(end + 1));
    }

    private static String bare(String part) {
        return part.replace(String.valueOf(START), "").replace(String.valueOf(END), "");
    }
}

package org.reportedfigures.charts;

import com.ibm.icu.text.MessageFormat;
import java.text.AttributedCharacterIterator;
import java.util.Set;

/** A message cut in three: what stands before some of its arguments, these, and what follows. */
record Around(String before, String argument, String after) {
    /** Cuts before the first and after the last of these arguments; empty ones are not found. */
    static Around of(AttributedCharacterIterator message, Set<Integer> arguments) {
        var text = new StringBuilder();
        int start = -1;
        int end = -1;
        message.first();
        while (message.getIndex() < message.getEndIndex()) {
            Object here = message.getAttribute(MessageFormat.Field.ARGUMENT);
            boolean inside = here instanceof Integer number && arguments.contains(number);
            if (inside && start < 0) {
                start = text.length();
            }
            text.append(message.current());
            if (inside) {
                end = text.length();
            }
            message.next();
        }
        return start < 0
                ? new Around(text.toString(), "", "")
                : new Around(
                        text.substring(0, start), text.substring(start, end), text.substring(end));
    }
}

package org.reportedfigures.phrases;

import java.util.List;

/** Says messages as text or as markup. */
public interface Wording<T> {
    /**
     * The message of that key with its arguments filled in.
     *
     * @param arguments what it says itself, text, or numbers where the message chooses a plural
     *     form by them
     */
    T say(String key, Object... arguments);

    /** The parts in their order with what the message {@code join.…} puts between two of them. */
    T join(String join, List<T> parts);
}

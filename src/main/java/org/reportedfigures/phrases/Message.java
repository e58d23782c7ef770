package org.reportedfigures.phrases;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Set;

/**
 * A message in the syntax of ICU, said piece by piece, so that what is filled in can be more than a
 * string. It may hold plain arguments, {@code plural} and {@code select}.
 */
final class Message {
    private final MessagePattern pattern;
    private final PluralRules plurals;
    private final Set<Integer> places = new HashSet<>();
    private final Set<Integer> numbers = new HashSet<>();

    /** Takes the pieces of a message in their order. */
    interface Sink {
        void words(CharSequence text, int from, int to);

        /**
         * @param place of the argument, from 0
         */
        void argument(int place);
    }

    /** Throws IllegalArgumentException where it holds what no message of ours may. */
    Message(String pattern, ULocale locale) {
        this.pattern = new MessagePattern(pattern);
        this.plurals = PluralRules.forLocale(locale);
        for (int i = 0; i < this.pattern.countParts(); i++) {
            if (!isKnown(i)) {
                throw new IllegalArgumentException(
                        "%s in %s".formatted(this.pattern.getPart(i), pattern));
            }
        }
    }

    private boolean isKnown(int i) {
        Part part = pattern.getPart(i);
        return switch (part.getType()) {
            case ARG_START ->
                    pattern.getPartType(i + 1) == Part.Type.ARG_NUMBER
                            && switch (part.getArgType()) {
                                case NONE -> uses(pattern.getPart(i + 1).getValue(), false);
                                case SELECT -> uses(pattern.getPart(i + 1).getValue(), false);
                                case PLURAL ->
                                        // An offset would come before the first selector.
                                        pattern.getPartType(i + 2) == Part.Type.ARG_SELECTOR
                                                && uses(pattern.getPart(i + 1).getValue(), true);
                                default -> false;
                            };
            case REPLACE_NUMBER, ARG_TYPE, ARG_STYLE, ARG_NAME -> false;
            default -> true;
        };
    }

    private boolean uses(int place, boolean asNumber) {
        places.add(place);
        if (asNumber) {
            numbers.add(place);
        }
        return true;
    }

    /** Whether it can be said with the arguments that the other is said with. */
    boolean fits(Message other) {
        return other.places.containsAll(places) && other.numbers.containsAll(numbers);
    }

    /**
     * Says all of it.
     *
     * @param arguments numbers where a plural is chosen by them
     */
    void say(Object[] arguments, Sink out) {
        say(0, arguments, out);
    }

    String pattern() {
        return pattern.getPatternString();
    }

    private void say(int start, Object[] arguments, Sink out) {
        int from = pattern.getPart(start).getLimit();
        for (int i = start + 1; ; i++) {
            Part part = pattern.getPart(i);
            out.words(pattern(), from, part.getIndex());
            from = part.getLimit();
            switch (part.getType()) {
                case MSG_LIMIT -> {
                    return;
                }
                case ARG_START -> {
                    argument(i, arguments, out);
                    i = pattern.getLimitPartIndex(i);
                    from = pattern.getPart(i).getLimit();
                }
                // ICU would have an apostrophe doubled; it is there once already.
                case SKIP_SYNTAX, INSERT_CHAR -> {}
                default ->
                        throw new IllegalArgumentException("%s in %s".formatted(part, pattern()));
            }
        }
    }

    private void argument(int start, Object[] arguments, Sink out) {
        int place = pattern.getPart(start + 1).getValue();
        switch (pattern.getPart(start).getArgType()) {
            case NONE -> out.argument(place);
            case PLURAL -> {
                double number = ((Number) arguments[place]).doubleValue();
                say(chosen(start + 2, number, plurals.select(number)), arguments, out);
            }
            case SELECT ->
                    say(chosen(start + 2, Double.NaN, arguments[place].toString()), arguments, out);
            default -> throw new IllegalArgumentException(pattern());
        }
    }

    /** Where the message begins that has the number or the word for its selector, or any. */
    private int chosen(int first, double number, String word) {
        int other = -1;
        int fitting = -1;
        for (int i = first; pattern.getPartType(i) == Part.Type.ARG_SELECTOR; ) {
            Part selector = pattern.getPart(i);
            i++;
            if (pattern.getPartType(i).hasNumericValue()) {
                if (pattern.getNumericValue(pattern.getPart(i)) == number) {
                    return i + 1;
                }
                i++;
            } else if (pattern.partSubstringMatches(selector, word)) {
                fitting = i;
            } else if (pattern.partSubstringMatches(selector, "other")) {
                other = i;
            }
            i = pattern.getLimitPartIndex(i) + 1;
        }
        return fitting < 0 ? other : fitting;
    }
}

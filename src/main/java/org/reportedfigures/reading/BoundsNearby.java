package org.reportedfigures.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Span;

/**
 * Words near a number that say a bound and were given to no number: "more than his 500", "500 North
 * Korean troops or more". Whether they bound it is not known, so that it is not plain for sure.
 */
final class BoundsNearby {
    /** Words that may stand between a bound and the number behind it. */
    private static final int REACH_BEFORE = 2;

    /** Words of a noun between a number and the bound behind it. */
    private static final int REACH_BEHIND = 5;

    /** "over" and "about" are mostly no bounds, where the reader took them for none. */
    private static final int LEAST_WORDS = 2;

    private static final int WINDOW = 80;

    /** Words that turn a bound round: "did not send more than 500", 500 से अधिक नहीं. */
    private static final Set<String> NEGATIONS =
            Set.of(
                    "not", "n't", "never", "cannot", "nothing", "nowhere", "hardly", "नहीं", "न",
                    "मत");

    private static final int NEGATION_REACH = 4;

    private final Lexicon lexicon;
    private final int[] text;
    private final List<Quantity> quantities;

    BoundsNearby(Lexicon lexicon, int[] text, List<Quantity> quantities) {
        this.lexicon = lexicon;
        this.text = text;
        this.quantities = quantities;
    }

    boolean leaveDoubt(int index) {
        Quantity read = quantities.get(index);
        return read.bound() == Bound.PLAIN
                ? isBefore(index, read) || isBehind(index, read)
                : isTurned(index, read);
    }

    private boolean isTurned(int index, Quantity read) {
        Span bound = read.boundSpan();
        if (bound == null || read.bound() == Bound.ABOUT || read.bound() == Bound.BETWEEN) {
            return false;
        }
        int start = start(read);
        int floor = index == 0 ? 0 : end(quantities.get(index - 1));
        Sentence before = last(Math.max(floor, start - WINDOW), start);
        int next = index + 1 < quantities.size() ? start(quantities.get(index + 1)) : text.length;
        int to = Math.min(next, Math.min(text.length, end(read) + WINDOW));
        Sentence behind = to > end(read) ? tokens(end(read), to).next() : null;
        return isNegated(before, true) || isNegated(behind, false);
    }

    private static boolean isNegated(@Nullable Sentence sentence, boolean fromBehind) {
        if (sentence == null) {
            return false;
        }
        for (int k = 0; k < Math.min(NEGATION_REACH, sentence.size()); k++) {
            int at = fromBehind ? sentence.size() - 1 - k : k;
            if (NEGATIONS.contains(sentence.at(at).folded())) {
                return true;
            }
        }
        return false;
    }

    private boolean isBefore(int index, Quantity read) {
        int from =
                Math.max(
                        index == 0 ? 0 : end(quantities.get(index - 1)),
                        read.span().start() - WINDOW);
        Sentence sentence = last(from, read.span().start());
        if (sentence == null) {
            return false;
        }
        int words = 0;
        for (int to = sentence.size(); to > 0 && words <= REACH_BEFORE; to--) {
            if (isLong(lexicon.bounds().before().upTo(sentence, to))) {
                return true;
            }
            words += sentence.at(to - 1).isWord() ? 1 : 0;
        }
        return false;
    }

    private boolean isBehind(int index, Quantity read) {
        int from = read.span().end();
        Quantity next = index + 1 < quantities.size() ? quantities.get(index + 1) : null;
        int to = Math.min(next == null ? text.length : next.span().start(), from + WINDOW);
        Sentence sentence = to > from ? tokens(from, Math.min(to, text.length)).next() : null;
        if (sentence == null) {
            return false;
        }
        int words = 0;
        for (int at = 0; at < sentence.size() && words <= REACH_BEHIND; at++) {
            Phrases.Match<Bound> match = lexicon.bounds().after().from(sentence, at);
            if (match != null && isLong(match) && !isOf(next, sentence, match, from)) {
                return true;
            }
            words += sentence.at(at).isWord() ? 1 : 0;
        }
        return false;
    }

    /**
     * Whether words are the next number's: the "at least" of "500 men, at least 900 boys", but not
     * the whole of के आसपास in "500 श्रमिकों के आसपास 33 घंटे में".
     */
    private static boolean isOf(
            @Nullable Quantity next, Sentence sentence, Phrases.Match<Bound> match, int offset) {
        Span bound = next == null ? null : next.boundSpan();
        int start = sentence.at(match.from()).start() + offset;
        int end = sentence.at(match.to() - 1).end() + offset;
        return bound != null
                && bound.overlaps(new Span(start, end))
                && (bound.start() <= start || bound.end() > end);
    }

    private static boolean isLong(Phrases.@Nullable Match<Bound> match) {
        return match != null && match.to() - match.from() >= LEAST_WORDS;
    }

    private @Nullable Sentence last(int from, int to) {
        Tokens tokens = tokens(from, Math.max(from, to));
        Sentence last = null;
        for (Sentence next = tokens.next(); next != null; next = tokens.next()) {
            last = next;
        }
        return last;
    }

    private Tokens tokens(int from, int to) {
        return new Tokens(new String(text, from, to - from).codePoints().toArray(), lexicon);
    }

    /** Where a number begins, with the words that bound it. */
    private static int start(Quantity read) {
        Span bound = read.boundSpan();
        return bound == null ? read.span().start() : Math.min(bound.start(), read.span().start());
    }

    private static int end(Quantity read) {
        Span bound = read.boundSpan();
        return bound == null ? read.span().end() : Math.max(bound.end(), read.span().end());
    }
}

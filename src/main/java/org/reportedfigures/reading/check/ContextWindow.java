package org.reportedfigures.reading.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Span;
import org.reportedfigures.reading.Quantity;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Tokens;

/** The words before and after the numbers of a text, up to the next number. */
final class ContextWindow {
    private static final int WINDOW = 80;
    private static final Sentence NOTHING = new Sentence(new int[0], List.of());

    private final Lexicon lexicon;
    private final int[] text;
    private final List<Quantity> quantities;

    ContextWindow(Lexicon lexicon, int[] text, List<Quantity> quantities) {
        this.lexicon = lexicon;
        this.text = text;
        this.quantities = quantities;
    }

    Quantity at(int index) {
        return quantities.get(index);
    }

    @Nullable Quantity previous(int index) {
        return index == 0 ? null : quantities.get(index - 1);
    }

    @Nullable Quantity next(int index) {
        return index + 1 < quantities.size() ? quantities.get(index + 1) : null;
    }

    /** The next number that is not part of a name or description: "500 Hwasong-11 missiles". */
    @Nullable Quantity nextFigure(int index) {
        int next = index + 1;
        while (next < quantities.size() && quantities.get(next).kind() == QuantityKind.ATTRIBUTE) {
            next++;
        }
        return next < quantities.size() ? quantities.get(next) : null;
    }

    /** The words of its sentence before a number and its bound. */
    Sentence before(int index) {
        Quantity previous = previous(index);
        int start = start(at(index));
        int floor = previous == null ? 0 : end(previous);
        return last(Math.max(floor, start - WINDOW), start);
    }

    /**
     * The words of its sentence after a number and its bound, with the bound of the next number.
     */
    Sentence after(int index) {
        Quantity next = nextFigure(index);
        int from = end(at(index));
        int to = next == null ? text.length : Math.max(from, next.span().start());
        return first(from, Math.min(to, Math.min(text.length, from + WINDOW)));
    }

    /** The words between the bare number and the next one, with the bounds of both. */
    Sentence gap(int index) {
        Quantity next = next(index);
        int from = at(index).span().end();
        return next == null || next.span().start() - from > WINDOW
                ? NOTHING
                : whole(from, next.span().start());
    }

    /** Where the words of {@link #after} begin in the text. */
    int offsetAfter(int index) {
        return end(at(index));
    }

    /** Empty if a sentence ends within. */
    private Sentence whole(int from, int to) {
        Sentence first = first(from, to);
        return first.size() > 0 && (isEnd(first, first.size() - 1) || last(from, to).size() == 0)
                ? NOTHING
                : first;
    }

    private Sentence first(int from, int to) {
        Sentence first = to > from ? tokens(from, to).next() : null;
        return first == null ? NOTHING : first;
    }

    private Sentence last(int from, int to) {
        Tokens tokens = tokens(from, Math.max(from, to));
        Sentence last = NOTHING;
        for (Sentence next = tokens.next(); next != null; next = tokens.next()) {
            last = next;
        }
        return last.size() > 0 && isEnd(last, last.size() - 1) ? NOTHING : last;
    }

    private boolean isEnd(Sentence sentence, int i) {
        return sentence.at(i).isSign()
                && lexicon.endsSentence(sentence.at(i).folded())
                && !lexicon.isAbbreviation(sentence.at(i - 1).folded());
    }

    private Tokens tokens(int from, int to) {
        return new Tokens(new String(text, from, to - from).codePoints().toArray(), lexicon);
    }

    /** Where a number begins, including its bound. */
    private static int start(Quantity read) {
        Span bound = read.boundSpan();
        return bound == null ? read.span().start() : Math.min(bound.start(), read.span().start());
    }

    private static int end(Quantity read) {
        Span bound = read.boundSpan();
        return bound == null ? read.span().end() : Math.max(bound.end(), read.span().end());
    }
}

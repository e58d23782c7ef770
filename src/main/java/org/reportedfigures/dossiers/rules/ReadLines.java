package org.reportedfigures.dossiers.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.quotes.OriginalText;
import org.reportedfigures.dossiers.quotes.QuoteMatch;
import org.reportedfigures.dossiers.quotes.Quoted;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Value;
import org.reportedfigures.reading.Reader;
import org.reportedfigures.reading.check.Verdict;
import org.reportedfigures.reading.check.WordsCheck;
import org.reportedfigures.reading.check.WordsCheck.Declared;

/**
 * The lines of a dossier's texts that contain quoted numbers, each read once. A line is always read
 * as a whole: "2 crore" must not pass because a passage begins after "1.".
 */
public final class ReadLines {
    private record ReadLine(OriginalText text, int start) {}

    /** Characters that may be between a number and a word that belongs to it. */
    private static final int NEAR = 40;

    private final Map<String, Optional<Reader>> readers = new HashMap<>();
    private final Map<ReadLine, WordsCheck> read = new HashMap<>();

    public ReadLines(UncheckedDossier dossier) {
        for (Node document : dossier.root().items("documents")) {
            readers.putIfAbsent(
                    document.text("id").orElse(""), document.text("language").flatMap(Reader::in));
        }
    }

    /** The languages that can be read, in alphabetical order. */
    static Set<String> languages() {
        return new TreeSet<>(Reader.languages());
    }

    static boolean canRead(Node language) {
        return language.text().flatMap(Reader::in).isPresent();
    }

    /**
     * The reader for a document's language; empty if there is no lexicon for it, or no such
     * document.
     */
    public Optional<Reader> reader(String document) {
        return readers.getOrDefault(document, Optional.empty());
    }

    Verdict verdict(Quoted quoted, Value value, Reader reader) {
        QuoteMatch.UniqueMatch number = quoted.number();
        String text = number.text().text();
        int start = text.lastIndexOf('\n', number.start() - 1) + 1;
        int end = text.indexOf('\n', start);
        WordsCheck check =
                read.computeIfAbsent(
                        new ReadLine(number.text(), start),
                        line ->
                                WordsCheck.of(
                                        reader,
                                        text.substring(start, end < 0 ? text.length() : end)));
        int base = number.text().codePoints(start);
        Span core = inLine(quoted.core(), base);
        Span bound = quoted.bound() == null ? null : inLine(quoted.bound(), base);
        Span numberSpan = inLine(number, base);
        if (core == null || numberSpan == null || (quoted.bound() != null && bound == null)) {
            return new Verdict.CannotRead(Verdict.Obstacle.NOTHING_READ, null);
        }
        return goesOn(reader, quoted, start, end < 0 ? text.length() : end)
                ? new Verdict.CannotRead(Verdict.Obstacle.LINE_END, null)
                : check.verdict(new Declared(core, numberSpan, bound, value));
    }

    /** Whether a passage continues on the next line, and its number is near the line end. */
    private static boolean goesOn(Reader reader, Quoted quoted, int start, int end) {
        QuoteMatch.UniqueMatch passage = quoted.passage();
        QuoteMatch.UniqueMatch number = quoted.number();
        String text = number.text().text();
        return (passage.end() > end && !isEnd(reader, text, number.end(), end))
                || (passage.start() < start && !isEnd(reader, text, start, number.start()));
    }

    /** Whether a sentence ends within, or there are more words than can belong to a number. */
    private static boolean isEnd(Reader reader, String text, int from, int to) {
        return to - from > NEAR || reader.endsWithin(text.substring(from, to));
    }

    /** Null for words on an earlier line. */
    private static @Nullable Span inLine(QuoteMatch.UniqueMatch words, int base) {
        Span span = words.span();
        return span.start() < base ? null : new Span(span.start() - base, span.end() - base);
    }
}

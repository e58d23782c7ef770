package org.reportedfigures.dossiers.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.quotes.OriginalText;
import org.reportedfigures.dossiers.quotes.QuoteMatch;
import org.reportedfigures.dossiers.quotes.Quoted;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Value;
import org.reportedfigures.reading.Quantity;
import org.reportedfigures.reading.Reader;
import org.reportedfigures.reading.check.Verdict;
import org.reportedfigures.reading.check.WordsCheck;
import org.reportedfigures.reading.check.WordsCheck.Declared;
import org.reportedfigures.reading.claims.ClaimText;
import org.reportedfigures.reading.claims.SpeakerNames;

/**
 * The lines of a dossier's texts that contain quoted numbers, each read once. A line is always read
 * as a whole: "2 crore" must not pass because a passage begins after "1.".
 */
public final class ReadLines {
    private record ReadLine(OriginalText text, int start) {
        String words() {
            int end = text.text().indexOf('\n', start);
            return text.text().substring(start, end < 0 ? text.text().length() : end);
        }
    }

    /** Characters that may be between a number and a word that belongs to it. */
    private static final int NEAR = 40;

    private final Node root;
    private final Map<String, Node> documents = new HashMap<>();
    private final Map<String, Optional<Reader>> readers = new HashMap<>();
    private final Map<ReadLine, WordsCheck> read = new HashMap<>();
    private final Map<ReadLine, ClaimText> claims = new HashMap<>();
    private final Map<String, SpeakerNames> names = new HashMap<>();
    private @Nullable List<ClaimedStatement> claimed;
    private final Set<String> speakerIds = new TreeSet<>();
    private final Map<String, String> unitKinds = new HashMap<>();

    ReadLines(Node root) {
        this.root = root;
        root.items("speakers").forEach(speaker -> speaker.text("id").ifPresent(speakerIds::add));
        for (Node unit : root.items("units")) {
            unitKinds.putIfAbsent(unit.text("id").orElse(""), unit.text("kind").orElse(""));
        }
        for (Node document : root.items("documents")) {
            String id = document.text("id").orElse("");
            documents.putIfAbsent(id, document);
            readers.putIfAbsent(id, document.text("language").flatMap(ReadLines::trusted));
        }
    }

    /** The statements whose claims are read, found once for all rules. */
    List<ClaimedStatement> claimed(UncheckedDossier dossier) {
        if (claimed == null) {
            claimed = ClaimedStatement.all(dossier);
        }
        return claimed;
    }

    /** Null if there is no such document. */
    public @Nullable Node document(String id) {
        return documents.get(id);
    }

    /** Count, measure and so on; empty if there is no such unit. */
    String unitKind(String id) {
        return unitKinds.getOrDefault(id, "");
    }

    boolean isSpeaker(String id) {
        return speakerIds.contains(id);
    }

    /** The line of some words, read for claims. */
    ClaimText claims(QuoteMatch.UniqueMatch words, Reader reader) {
        return claims.computeIfAbsent(
                line(words.text(), words.start()),
                line -> ClaimText.of(reader, line.words(), speakers(reader)));
    }

    private SpeakerNames speakers(Reader reader) {
        return names.computeIfAbsent(
                reader.language(),
                language -> {
                    var all = new HashMap<String, List<String>>();
                    var origins = new HashMap<String, List<String>>();
                    for (Node speaker : root.items("speakers")) {
                        String id = speaker.text("id").orElse("");
                        var known = new ArrayList<String>();
                        speaker.get("name")
                                .flatMap(name -> name.text(language))
                                .ifPresent(known::add);
                        speaker.get("also")
                                .map(also -> also.items(language))
                                .ifPresent(also ->
                                        also.forEach(name -> name.text().ifPresent(known::add)));
                        all.put(id, known);
                        speaker.get("of")
                                .flatMap(of -> of.text(language))
                                .ifPresent(of -> origins.put(id, List.of(of)));
                    }
                    return SpeakerNames.of(reader, all, origins);
                });
    }

    /** The code point at which the line of some words begins. */
    int base(QuoteMatch.UniqueMatch words) {
        return words.text().codePoints(line(words.text(), words.start()).start());
    }

    /** The line of some words. */
    String line(QuoteMatch.UniqueMatch words) {
        return line(words.text(), words.start()).words();
    }

    /** The number read at some words; null if none is. */
    @Nullable Quantity quantity(QuoteMatch.UniqueMatch words, Reader reader) {
        int base = base(words);
        Span span = new Span(words.span().start() - base, words.span().end() - base);
        return check(words, reader).at(span);
    }

    private static ReadLine line(OriginalText text, int at) {
        return new ReadLine(text, at == 0 ? 0 : text.text().lastIndexOf('\n', at - 1) + 1);
    }

    private WordsCheck check(QuoteMatch.UniqueMatch words, Reader reader) {
        return read.computeIfAbsent(
                line(words.text(), words.start()), line -> WordsCheck.of(reader, line.words()));
    }

    /** The languages whose numbers are checked by machine, in alphabetical order. */
    static Set<String> languages() {
        return Reader.languages().stream()
                .filter(language -> trusted(language).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Empty where there is no lexicon, or one that has only begun. */
    private static Optional<Reader> trusted(String language) {
        return Reader.in(language).filter(Reader::isTrusted);
    }

    static boolean canCheck(Node language) {
        return language.text().flatMap(ReadLines::trusted).isPresent();
    }

    /**
     * The reader for a document's language; empty if there is no lexicon for it that the check may
     * trust, or no such document.
     */
    public Optional<Reader> reader(String document) {
        return readers.getOrDefault(document, Optional.empty());
    }

    Verdict verdict(Quoted quoted, Value value, boolean denied, Reader reader) {
        QuoteMatch.UniqueMatch number = quoted.number();
        String text = number.text().text();
        int start = text.lastIndexOf('\n', number.start() - 1) + 1;
        int end = text.indexOf('\n', start);
        WordsCheck check = check(number, reader);
        int base = number.text().codePoints(start);
        Span core = inLine(quoted.core(), base);
        Span bound = quoted.bound() == null ? null : inLine(quoted.bound(), base);
        Span numberSpan = inLine(number, base);
        if (core == null || numberSpan == null || (quoted.bound() != null && bound == null)) {
            return new Verdict.CannotRead(Verdict.Obstacle.NOTHING_READ, null);
        }
        return goesOn(reader, quoted, start, end < 0 ? text.length() : end)
                ? new Verdict.CannotRead(Verdict.Obstacle.LINE_END, null)
                : check.verdict(new Declared(core, numberSpan, bound, value), denied);
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

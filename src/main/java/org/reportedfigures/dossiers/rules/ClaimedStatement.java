package org.reportedfigures.dossiers.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.quotes.QuoteMatch;
import org.reportedfigures.dossiers.quotes.Quoted;
import org.reportedfigures.figures.EnumId;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Status;
import org.reportedfigures.reading.Reader;
import org.reportedfigures.reading.claims.ClaimText;

/**
 * A statement whose number has a place in a line that can be read; spans are code points of that
 * line.
 */
record ClaimedStatement(
        Node node,
        Node figure,
        Node document,
        Quoted quoted,
        Reader reader,
        ClaimText text,
        int base,
        Span passage,
        Span number) {

    /** Those of a dossier; other rules report what the rest lack. */
    static List<ClaimedStatement> all(UncheckedDossier dossier) {
        var found = new ArrayList<ClaimedStatement>();
        for (Node figure : dossier.root().items("figures")) {
            for (Node statement : figure.items("statements")) {
                ClaimedStatement claimed = of(statement, figure, dossier);
                if (claimed != null) {
                    found.add(claimed);
                }
            }
        }
        return found;
    }

    private static @Nullable ClaimedStatement of(
            Node statement, Node figure, UncheckedDossier dossier) {
        Quoted quoted = Quoted.of(statement, dossier.quotes());
        Node status = statement.child("status");
        if (quoted == null || (status != null && status.isTodo())) {
            return null;
        }
        String id = quoted.passage().document();
        Optional<Reader> reader = dossier.lines().reader(id);
        Node document = dossier.lines().document(id);
        if (reader.isEmpty() || document == null) {
            return null;
        }
        int base = dossier.lines().base(quoted.number());
        Span passage = quoted.passage().span();
        Span number = quoted.number().span();
        if (quoted.core().span().start() < base || passage.end() <= base) {
            return null; // the number is read with its core on one line, or not at all
        }
        return new ClaimedStatement(
                statement,
                figure,
                document,
                quoted,
                reader.get(),
                dossier.lines().claims(quoted.number(), reader.get()),
                base,
                new Span(Math.max(0, passage.start() - base), passage.end() - base),
                new Span(number.start() - base, number.end() - base));
    }

    /** Empty if the status is not known, which another rule reports. */
    Optional<Status> status() {
        return node.text("status").flatMap(id -> EnumId.of(Status.class, id));
    }

    /** The quoted words of a kind, in this line; null if there are none. */
    @Nullable Span words(String kind, UncheckedDossier dossier) {
        Node words = node.get("words").flatMap(all -> all.get(kind)).orElse(null);
        if (words == null
                || !(dossier.quotes().words(words, quoted.passage())
                        instanceof QuoteMatch.UniqueMatch found)
                || found.span().start() < base) {
            return null;
        }
        return new Span(found.span().start() - base, found.span().end() - base);
    }

    Span core() {
        Span core = quoted.core().span();
        return new Span(Math.max(0, core.start() - base), core.end() - base);
    }

    /** Whether the author answers for a part that a machine cannot read. */
    boolean isEditors(String part) {
        return node.items("editorsReading").stream()
                .anyMatch(named -> named.text().orElse("").equals(part));
    }

    /** Where a problem of a part is reported: at its words, else at its value. */
    Node at(String part) {
        return node.get("words")
                .flatMap(words -> words.get(part))
                .or(() -> node.get(part))
                .orElse(node);
    }

    /** Reports a part that nothing is read for, unless the author answers for it. */
    void unread(String rule, String part, String read, String asked, Problems problems) {
        if (!isEditors(part)) {
            problems.error(
                    rule,
                    at(part),
                    read.isEmpty()
                            ? "no words that can be read say %s".formatted(asked)
                            : "%s cannot be read for certain in %s"
                                    .formatted(asked, Printable.quoted(read)),
                    "words that say it plainly",
                    "quote other words, or name \"%s\" in editorsReading if you answer for it"
                            .formatted(part));
        }
    }
}

package org.reportedfigures.dossiers.quotes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.quotes.Occurrences.TooMuchWork;

/** Finds passages in their documents and words in their passages: exactly, and exactly once. */
public final class Quotes {
    private static final QuoteMatch UNKNOWN = new QuoteMatch.UnknownDocument();

    private final Map<String, OriginalText> texts;
    private final Map<Node, QuoteMatch> passages = new HashMap<>();
    private final NearestWording nearest = new NearestWording();

    public Quotes(Map<String, OriginalText> texts) {
        this.texts = texts;
    }

    /** The passage of a statement or event. */
    public QuoteMatch passage(Node item) {
        return item.get("passage")
                .map(node -> passages.computeIfAbsent(node, this::findPassage))
                .orElse(UNKNOWN);
    }

    private QuoteMatch findPassage(Node node) {
        String document = node.text("document").orElse("");
        OriginalText text = texts.get(document);
        Optional<Selector> selector = Selector.from(node);
        if (text == null || selector.isEmpty()) {
            return UNKNOWN;
        }
        return inDocument(document, text, selector.get());
    }

    /**
     * Some words of a passage: within it if they occur there once, else as a quote of their own.
     */
    public QuoteMatch words(Node node, QuoteMatch.UniqueMatch passage) {
        Optional<Selector> found = Selector.from(node);
        if (found.isEmpty()) {
            return UNKNOWN;
        }
        Selector selector = found.get();
        int[] inside = inPassage(selector, passage);
        if (inside.length == 1) {
            return whole(selector, passage.document(), passage.text(), inside[0]);
        }
        if (inside.length == 0 && node.text().isEmpty()) {
            return inDocument(passage.document(), passage.text(), selector);
        }
        return inside.length == 0
                ? nearest.missing(selector, passage.text(), passage.start(), passage.end())
                : QuoteMessages.twice(selector, passage.text(), inside, "the passage");
    }

    private static int[] inPassage(Selector selector, QuoteMatch.UniqueMatch passage) {
        String text = passage.text().text();
        int[] found = new int[2];
        int count = 0;
        int at = passage.start() - 1;
        while (count < 2) {
            at = text.indexOf(selector.exact(), at + 1, passage.end());
            if (at < 0) {
                break;
            }
            if (text.startsWith(selector.whole(), at - selector.prefix().length())) {
                found[count++] = at;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private QuoteMatch inDocument(String document, OriginalText text, Selector selector) {
        try {
            int[] places = text.occurrences().of(selector.whole(), 2);
            int[] starts =
                    Arrays.stream(places).map(at -> at + selector.prefix().length()).toArray();
            return switch (starts.length) {
                case 0 -> nearest.missing(selector, text, 0, text.text().length());
                case 1 -> whole(selector, document, text, starts[0]);
                default -> QuoteMessages.twice(selector, text, starts, "the document");
            };
        } catch (TooMuchWork e) {
            return new QuoteMatch.Wrong(
                    selector.at(),
                    "the text repeats itself so often that its quotes are not looked for",
                    "a text with different words at different places",
                    "cut the text or the dossier in two");
        }
    }

    private static QuoteMatch whole(
            Selector selector, String document, OriginalText text, int start) {
        int end = start + selector.exact().length();
        for (int edge : new int[] {start, end}) {
            if (!text.isBetweenLetters(edge)) {
                return new QuoteMatch.Wrong(
                        selector.at(),
                        "the quote %s cuts a letter from its signs at %s"
                                .formatted(Printable.quoted(selector.exact()), text.placeOf(edge)),
                        "whole letters with all their signs",
                        "take in the whole letter, or leave it out");
            }
        }
        return new QuoteMatch.UniqueMatch(document, text, start, end);
    }
}

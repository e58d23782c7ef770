package org.reportedfigures.dossiers;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.quotes.QuoteMatch;
import org.reportedfigures.dossiers.rules.ReadLines;
import org.reportedfigures.dossiers.rules.UncheckedDossier;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Category;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Value;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.figures.Words;

/** Builds the statements and events of a dossier that keeps every rule. */
final class ItemBuilder {
    private final UncheckedDossier submission;
    private final ReadLines lines;
    private final Map<String, Speaker> speakers;
    private final Map<String, Category> categories;

    ItemBuilder(
            UncheckedDossier submission,
            Map<String, Speaker> speakers,
            Map<String, Category> categories) {
        this.submission = submission;
        this.lines = submission.lines();
        this.speakers = speakers;
        this.categories = categories;
    }

    Statement statement(Node node) {
        QuoteMatch.UniqueMatch passage = found(submission.quotes().passage(node));
        return new Statement(
                node.need("id"),
                passage.quote(),
                words(node, passage),
                value(node),
                node.isTrue("estimate"),
                status(node),
                NodeMapping.texts(node, "condition"),
                speaker(spoken(node, "speaker"), "speaker"),
                speaker(node, "via"),
                NodeMapping.when(node, "when"),
                NodeMapping.when(spoken(node, "saidOn"), "saidOn"),
                NodeMapping.translations(node),
                NodeMapping.texts(node, "note"),
                NodeMapping.texts(node, "reading"),
                editorsReading(node),
                checkedByHand(node));
    }

    Event event(Node node) {
        QuoteMatch.UniqueMatch passage = found(submission.quotes().passage(node));
        return new Event(
                node.need("id"),
                NodeMapping.texts(node, "name"),
                DossierBuilder.known(categories, node.need("category")),
                passage.quote(),
                words(node, passage),
                status(node),
                speaker(spoken(node, "speaker"), "speaker"),
                speaker(node, "via"),
                NodeMapping.when(node, "when"),
                NodeMapping.when(spoken(node, "saidOn"), "saidOn"),
                NodeMapping.translations(node),
                NodeMapping.texts(node, "note"),
                editorsReading(node));
    }

    private Words words(Node item, QuoteMatch.UniqueMatch passage) {
        Map<WordKind, Quote> quotes = new EnumMap<>(WordKind.class);
        item.get("words")
                .ifPresent(words ->
                        words.fields()
                                .forEach((key, node) ->
                                        quotes.put(kind(key), quote(node, passage))));
        return new Words(quotes);
    }

    private Quote quote(Node words, QuoteMatch.UniqueMatch passage) {
        return found(submission.quotes().words(words, passage)).quote();
    }

    private static QuoteMatch.UniqueMatch found(QuoteMatch outcome) {
        if (outcome instanceof QuoteMatch.UniqueMatch found) {
            return found;
        }
        throw new IllegalStateException("the rules let a quote pass that stands nowhere");
    }

    private static Value value(Node node) {
        Bound bound = NodeMapping.oneOf(Bound.class, node.need("bound"));
        return bound == Bound.BETWEEN
                ? new Value(bound, number(node, "low"), number(node, "high"))
                : Value.of(bound, number(node, "value"));
    }

    private static BigDecimal number(Node node, String key) {
        return node.get(key).flatMap(Node::number).orElseThrow();
    }

    private static Status status(Node node) {
        return NodeMapping.oneOf(Status.class, node.need("status"));
    }

    private @Nullable Speaker speaker(Node node, String key) {
        return node.text(key).map(id -> DossierBuilder.known(speakers, id)).orElse(null);
    }

    /** Where a member is left out that the voice of its document has, that voice; else the item. */
    private Node spoken(Node node, String key) {
        String document = node.get("passage").orElseThrow().need("document");
        Node source = submission.lines().document(document);
        Node voice = source == null ? null : source.get("voice").orElse(null);
        return node.child(key) == null && voice != null ? voice : node;
    }

    private static Set<WordKind> editorsReading(Node node) {
        return node.items("editorsReading").stream()
                .map(kind -> kind(kind.text().orElseThrow()))
                .collect(Collectors.toSet());
    }

    private static WordKind kind(String key) {
        return NodeMapping.oneOf(WordKind.class, key);
    }

    /** Null if the number was checked by machine. */
    private @Nullable Texts checkedByHand(Node node) {
        if (node.get("checkedByHand").isPresent()) {
            return NodeMapping.texts(node, "checkedByHand");
        }
        String document = node.get("passage").orElseThrow().need("document");
        return lines.reader(document).isPresent()
                ? null
                : NodeMapping.texts(submission.root(), "checkedByHand");
    }
}

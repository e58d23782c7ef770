package org.reportedfigures.dossiers.quotes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dossiers.json.Node;

/**
 * The positions of the words of a number.
 *
 * @param bound null if none are quoted
 */
public record Quoted(
        QuoteMatch.UniqueMatch passage,
        QuoteMatch.UniqueMatch core,
        QuoteMatch.UniqueMatch number,
        QuoteMatch.@Nullable UniqueMatch bound) {

    /** Null if a required quote is missing or not found: another rule reports that. */
    public static @Nullable Quoted of(Node statement, Quotes quotes) {
        if (!(quotes.passage(statement) instanceof QuoteMatch.UniqueMatch passage)) {
            return null;
        }
        Optional<Node> bound = words(statement, "bound");
        QuoteMatch.UniqueMatch foundBound =
                bound.map(node -> found(node, passage, quotes)).orElse(null);
        QuoteMatch.UniqueMatch core = found(words(statement, "core"), passage, quotes);
        QuoteMatch.UniqueMatch number = found(words(statement, "number"), passage, quotes);
        return core == null || number == null || (bound.isPresent() && foundBound == null)
                ? null
                : new Quoted(passage, core, number, foundBound);
    }

    private static Optional<Node> words(Node statement, String kind) {
        return statement.get("words").flatMap(words -> words.get(kind));
    }

    private static QuoteMatch.@Nullable UniqueMatch found(
            Optional<Node> node, QuoteMatch.UniqueMatch passage, Quotes quotes) {
        return node.map(words -> found(words, passage, quotes)).orElse(null);
    }

    private static QuoteMatch.@Nullable UniqueMatch found(
            Node words, QuoteMatch.UniqueMatch passage, Quotes quotes) {
        return quotes.words(words, passage) instanceof QuoteMatch.UniqueMatch found ? found : null;
    }
}

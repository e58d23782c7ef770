package org.reportedfigures.dossiers;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the words stand that say a number.
 *
 * @param bound null where none are quoted
 */
record Quoted(
        Outcome.Found passage,
        Outcome.Found core,
        Outcome.Found number,
        Outcome.@Nullable Found bound) {

    /** Null where a quote that is needed is missing or stands nowhere: another rule tells that. */
    static @Nullable Quoted of(Node statement, Quotes quotes) {
        if (!(quotes.passage(statement) instanceof Outcome.Found passage)) {
            return null;
        }
        Optional<Node> bound = words(statement, "bound");
        Outcome.Found foundBound = bound.map(node -> found(node, passage, quotes)).orElse(null);
        Outcome.Found core = found(words(statement, "core"), passage, quotes);
        Outcome.Found number = found(words(statement, "number"), passage, quotes);
        return core == null || number == null || (bound.isPresent() && foundBound == null)
                ? null
                : new Quoted(passage, core, number, foundBound);
    }

    private static Optional<Node> words(Node statement, String kind) {
        return statement.get("words").flatMap(words -> words.get(kind));
    }

    private static Outcome.@Nullable Found found(
            Optional<Node> node, Outcome.Found passage, Quotes quotes) {
        return node.map(words -> found(words, passage, quotes)).orElse(null);
    }

    private static Outcome.@Nullable Found found(Node words, Outcome.Found passage, Quotes quotes) {
        return quotes.words(words, passage) instanceof Outcome.Found found ? found : null;
    }
}

package org.reportedfigures.dossiers.quotes;

import java.util.Optional;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Utf8;

/**
 * A W3C Web Annotation TextQuoteSelector, normalised.
 *
 * @param at position of the exact words in dossier.json
 * @param exact the words
 * @param prefix the text just before, or ""
 * @param suffix the text just after, or ""
 */
record Selector(Node at, String exact, String prefix, String suffix) {

    /** From a string or an object with exact, prefix and suffix; empty if it is neither. */
    static Optional<Selector> from(Node node) {
        if (node.isTodo()) {
            return Optional.empty();
        }
        Optional<String> plain = node.text();
        if (plain.isPresent()) {
            return of(node, plain.get(), "", "");
        }
        return node.get("exact")
                .flatMap(at ->
                        of(
                                at,
                                at.text().orElse(""),
                                node.text("prefix").orElse(""),
                                node.text("suffix").orElse("")));
    }

    private static Optional<Selector> of(Node at, String exact, String prefix, String suffix) {
        return exact.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Selector(
                                at,
                                Utf8.normalised(exact),
                                Utf8.normalised(prefix),
                                Utf8.normalised(suffix)));
    }

    boolean isPlain() {
        return prefix.isEmpty() && suffix.isEmpty();
    }

    String whole() {
        return prefix + exact + suffix;
    }
}

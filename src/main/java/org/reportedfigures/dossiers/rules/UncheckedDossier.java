package org.reportedfigures.dossiers.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.quotes.OriginalText;
import org.reportedfigures.dossiers.quotes.Quotes;

/**
 * A dossier as submitted, before it is checked.
 *
 * @param id the folder's name
 * @param root dossier.json
 * @param texts document id to text, for those that could be read
 */
public record UncheckedDossier(
        String id,
        Node root,
        Map<String, OriginalText> texts,
        Quotes quotes,
        ReadLines lines,
        DossierLimits limits) {

    public UncheckedDossier(
            String id, Node root, Map<String, OriginalText> texts, DossierLimits limits) {
        this(id, root, texts, new Quotes(texts), new ReadLines(root), limits);
    }

    /** Every statement of every figure. */
    List<Node> statements() {
        List<Node> all = new ArrayList<>();
        for (Node figure : root.items("figures")) {
            all.addAll(figure.items("statements"));
        }
        return all;
    }

    /** Statements, then events. */
    List<Node> items() {
        List<Node> all = new ArrayList<>(statements());
        all.addAll(root.items("events"));
        return all;
    }
}

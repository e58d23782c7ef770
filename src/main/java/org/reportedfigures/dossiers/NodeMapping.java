package org.reportedfigures.dossiers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.EnumId;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Translation;
import org.reportedfigures.figures.When;
import org.reportedfigures.figures.When.Inferred;

/** Maps nodes to the small records that several parts of a dossier share. */
final class NodeMapping {
    private NodeMapping() {}

    /** Empty if there are none. */
    static Texts texts(Node node, String key) {
        return node.get(key).map(texts -> new Texts(strings(texts))).orElse(Texts.NONE);
    }

    static Map<String, String> strings(Node node) {
        Map<String, String> strings = new LinkedHashMap<>();
        node.fields()
                .forEach((name, value) -> value.text().ifPresent(text -> strings.put(name, text)));
        return strings;
    }

    /** Null if the value is null or missing. */
    static @Nullable When when(Node node, String key) {
        return node.get(key).map(NodeMapping::when).orElse(null);
    }

    private static When when(Node node) {
        When.WhenKind kind =
                node.text("kind").map(id -> oneOf(When.WhenKind.class, id)).orElse(null);
        Inferred inferred =
                node.get("inferred")
                        .map(reason ->
                                new Inferred(
                                        new Texts(strings(reason)),
                                        node.need("basis").equals("text")))
                        .orElse(null);
        return new When(Edtf.parse(node.need("date")), kind, inferred);
    }

    static List<Translation> translations(Node item) {
        return item.get("translation").map(Node::fields).orElse(Map.of()).values().stream()
                .map(node ->
                        new Translation(
                                node.key(),
                                node.need("text"),
                                oneOf(Translation.By.class, node.need("by"))))
                .toList();
    }

    static <E extends Enum<E> & EnumId> E oneOf(Class<E> type, String id) {
        return EnumId.of(type, id)
                .orElseThrow(
                        () -> new IllegalStateException("the schema let %s pass".formatted(id)));
    }
}

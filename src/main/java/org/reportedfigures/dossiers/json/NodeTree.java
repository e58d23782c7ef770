package org.reportedfigures.dossiers.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Converts nodes into the tree that the schema validator reads. */
public final class NodeTree {
    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    private NodeTree() {}

    /** Depth is bounded by the parser. */
    public static JsonNode of(Node node) {
        return switch (node.value()) {
            case null -> FACTORY.nullNode();
            case Map<?, ?> members -> {
                ObjectNode object = FACTORY.objectNode();
                node.fields().forEach((name, child) -> object.set(name, of(child)));
                yield object;
            }
            case List<?> items -> {
                ArrayNode array = FACTORY.arrayNode(items.size());
                node.items().forEach(child -> array.add(of(child)));
                yield array;
            }
            case String text -> FACTORY.stringNode(text);
            case Boolean truth -> FACTORY.booleanNode(truth);
            // Its size is checked by the limits; the schema only asks whether it is a number.
            case BigDecimal number -> FACTORY.numberNode(number.signum());
            default -> throw new IllegalStateException("no JSON: " + node.value());
        };
    }
}

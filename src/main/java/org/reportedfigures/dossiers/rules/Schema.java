package org.reportedfigures.dossiers.rules;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.json.RuleName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** dossier.json conforms to data/dossier.schema.json; an unknown key is a problem. */
public final class Schema implements Rule {
    public static final String NAME = RuleName.SCHEMA.id();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(UncheckedDossier dossier, Problems problems) {
        ExecutionContext context = Holder.SCHEMA.createExecutionContext();
        List<Error> errors = new AtMost(dossier.limits().problems());
        context.setErrors(errors);
        Holder.SCHEMA.validate(context, NodeTree.of(dossier.root()));
        for (Error error : errors) {
            Node at = at(dossier.root(), error.getInstanceLocation());
            // Another rule reports placeholders.
            if (!at.isTodo()) {
                SchemaMessage.of(error, at, schemaAround(error)).report(problems);
            }
        }
    }

    private static Node at(Node root, NodePath path) {
        Node node = root;
        for (int i = 0; i < path.getNameCount(); i++) {
            Node child = node.child(String.valueOf(path.getElement(i)));
            if (child == null) {
                return node;
            }
            node = child;
        }
        return node;
    }

    /** The schema object that contains the violated keyword. */
    private static JsonNode schemaAround(Error error) {
        JsonNode schema = Holder.SCHEMA.getSchemaNode();
        NodePath path = error.getSchemaLocation().getFragment();
        for (int i = 0; i < path.getNameCount() - 1; i++) {
            Object step = path.getElement(i);
            schema = step instanceof Integer at ? schema.path(at) : schema.path((String) step);
        }
        return schema;
    }

    /** Loaded on first use: it takes some tenths of a second. */
    private static final class Holder {
        static final com.networknt.schema.Schema SCHEMA = read();

        private static com.networknt.schema.Schema read() {
            try (InputStream in = Schema.class.getResourceAsStream("dossier.schema.json")) {
                if (in == null) {
                    throw new IllegalStateException("dossier.schema.json is not on the class path");
                }
                return SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Drops errors beyond the limit, so that a file full of errors needs bounded memory. */
    @SuppressWarnings("serial")
    private static final class AtMost extends ArrayList<Error> {
        private final int most;

        AtMost(int most) {
            this.most = most;
        }

        @Override
        public boolean add(Error error) {
            return size() <= most && super.add(error);
        }
    }

    /** Converts nodes into the tree that the schema validator reads. */
    public static final class NodeTree {
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
}

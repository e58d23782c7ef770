package org.reportedfigures.dossiers.rules;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.figures.NearestName;
import tools.jackson.databind.JsonNode;

/** An error of the schema validator, worded like every other problem. */
record SchemaMessage(Node at, boolean atKey, String found, String expected, String remedy) {

    void report(Problems problems) {
        if (atKey) {
            problems.errorAtKey(Schema.NAME, at, found, expected, remedy);
        } else {
            problems.error(Schema.NAME, at, found, expected, remedy);
        }
    }

    /**
     * The message for an error.
     *
     * @param schema the schema object that contains the violated keyword
     */
    static SchemaMessage of(Error error, Node at, JsonNode schema) {
        String property = error.getProperty() == null ? "" : error.getProperty();
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(at, property, schema);
            case "required" ->
                    value(
                                    at,
                                    "the key %s is missing".formatted(Printable.quoted(property)),
                                    keys(schema))
                            .withRemedy("add %s".formatted(Printable.quoted(property)));
            case "type" -> value(at, "this is " + shown(at), types(schema));
            case "enum" -> choice(at, schema);
            case "pattern" -> value(at, "this is " + shown(at), described(schema));
            case "propertyNames" ->
                    value(at, "a key here is no language", "keys such as \"en\" or \"hi\"");
            case "minItems", "minProperties", "minLength" ->
                    value(at, "this is empty", described(schema));
            case "uniqueItems" -> value(at, "something stands here twice", "each once");
            case "maxLength" -> value(at, "this is too long", described(schema));
            default -> forbidden(error, at);
        };
    }

    private static SchemaMessage value(Node at, String found, String expected) {
        return new SchemaMessage(at, false, found, expected, "change it");
    }

    private SchemaMessage withRemedy(String other) {
        return new SchemaMessage(at, atKey, found, expected, other);
    }

    private static SchemaMessage unknownKey(Node object, String key, JsonNode schema) {
        Collection<String> known = schema.path("properties").propertyNames();
        Node at = object.child(key);
        return new SchemaMessage(
                at == null ? object : at,
                true,
                "the key %s is unknown here".formatted(Printable.quoted(key)),
                "one of " + String.join(", ", known),
                writeNearest(key, known, "remove it"));
    }

    private static String keys(JsonNode schema) {
        return schema.path("required")
                .valueStream()
                .map(JsonNode::stringValue)
                .collect(Collectors.joining(", ", "the keys ", ""));
    }

    private static SchemaMessage choice(Node at, JsonNode schema) {
        List<String> allowed = new ArrayList<>();
        for (JsonNode one : schema.path("enum")) {
            allowed.add(one.isString() ? one.stringValue() : "null");
        }
        return value(at, "this is " + shown(at), "one of " + String.join(", ", allowed))
                .withRemedy(writeNearest(at.text().orElse(""), allowed, "choose one"));
    }

    /** The schema {@code false}, used only for value, low and high. */
    private static SchemaMessage forbidden(Error error, Node at) {
        if (!error.getKeyword().equals("false")) {
            return value(at, error.getMessage(), "what the schema says");
        }
        return new SchemaMessage(
                at,
                true,
                "%s does not fit the bound".formatted(Printable.quoted(at.key())),
                "\"low\" and \"high\" for the bound \"between\", \"value\" for all others",
                "change the bound or the number");
    }

    /** "write …" with the nearest known name, else with the fallback. */
    static String writeNearest(String word, Collection<String> known, String otherwise) {
        return NearestName.nearest(word, known)
                .map(name -> "write %s, if that is meant".formatted(Printable.quoted(name)))
                .orElse(otherwise);
    }

    private static String types(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isString()) {
            return article(type.stringValue());
        }
        return type.valueStream()
                .map(one -> article(one.stringValue()))
                .collect(Collectors.joining(" or "));
    }

    private static String article(String type) {
        return switch (type) {
            case "object", "array" -> "an " + type;
            case "null" -> "null";
            default -> "a " + type;
        };
    }

    /** What the author wrote; of an object or an array only what it is. */
    private static String shown(Node at) {
        return switch (at.value()) {
            case null -> "null";
            case Map<?, ?> members -> "an object";
            case List<?> items -> "an array";
            case String text -> Printable.quoted(text);
            case Object other -> other.toString();
        };
    }

    private static String described(JsonNode schema) {
        return schema.path("description").asString("something");
    }
}

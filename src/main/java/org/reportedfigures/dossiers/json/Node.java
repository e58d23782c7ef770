package org.reportedfigures.dossiers.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value in a JSON file with its position.
 *
 * <p>Lookups are lenient: a missing value, or one of another type, is empty, because the schema has
 * already reported it.
 */
public final class Node {
    /** Placeholder for text that the author has yet to write. */
    public static final String TODO = "TODO";

    private final @Nullable Node parent;
    private final String key;
    private final int keyOffset;
    private final int offset;

    /** A Map, a List, a String, a BigDecimal, a Boolean, or null for JSON's null. */
    private final @Nullable Object value;

    private Node(
            @Nullable Node parent, String key, int keyOffset, int offset, @Nullable Object value) {
        this.parent = parent;
        this.key = key;
        this.keyOffset = keyOffset;
        this.offset = offset;
        this.value = value;
    }

    static Node root(int offset, @Nullable Object value) {
        return new Node(null, "", offset, offset, value);
    }

    static Map<String, Node> object() {
        return new LinkedHashMap<>();
    }

    static List<Node> array() {
        return new ArrayList<>();
    }

    /** A member of this object, or an item of this array (its key is then its index). */
    Node add(String name, int nameOffset, int valueOffset, @Nullable Object content) {
        Node child = new Node(this, name, nameOffset, valueOffset, content);
        if (value instanceof Map<?, ?>) {
            members().put(name, child);
        } else {
            list().add(child);
        }
        return child;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Node> members() {
        return value instanceof Map<?, ?> ? (Map<String, Node>) value : Collections.emptyMap();
    }

    @SuppressWarnings("unchecked")
    private List<Node> list() {
        return value instanceof List<?> ? (List<Node>) value : Collections.emptyList();
    }

    public Map<String, Node> fields() {
        return Collections.unmodifiableMap(members());
    }

    public List<Node> items() {
        return Collections.unmodifiableList(list());
    }

    /** The member with that name, unless it is missing, null or still to be filled in. */
    public Optional<Node> get(String name) {
        return Optional.ofNullable(members().get(name))
                .filter(node -> node.value != null && !node.isTodo());
    }

    /** Whether it is a placeholder of a draft. */
    public boolean isTodo() {
        return TODO.equals(value);
    }

    /** The member with that name or the item at that index, including nulls. */
    public @Nullable Node child(String name) {
        if (value instanceof List<?>) {
            int index = Integer.parseInt(name);
            return index < list().size() ? list().get(index) : null;
        }
        return members().get(name);
    }

    /** The items of the array with that name; none if it is not an array. */
    public List<Node> items(String name) {
        return get(name).map(Node::items).orElse(List.of());
    }

    public Optional<String> text(String name) {
        return get(name).flatMap(Node::text);
    }

    public Optional<String> text() {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The string with that name; only to be called once the schema is satisfied. */
    public String need(String name) {
        return text(name)
                .orElseThrow(() -> new IllegalStateException("the schema let go of " + name));
    }

    public Optional<BigDecimal> number() {
        return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    public boolean isTrue(String name) {
        return get(name).map(node -> Boolean.TRUE.equals(node.value)).orElse(false);
    }

    public @Nullable Object value() {
        return value;
    }

    /** UTF-16 offset of the value in the file. */
    int offset() {
        return offset;
    }

    /** UTF-16 offset of the key in the file; for an item, of its value. */
    int keyOffset() {
        return keyOffset;
    }

    public String key() {
        return key;
    }

    /** JSON pointer (RFC 6901). */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Node node = this; node.parent != null; node = node.parent) {
            pointer.insert(0, "/" + escaped(node.key));
        }
        return pointer.toString();
    }

    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}

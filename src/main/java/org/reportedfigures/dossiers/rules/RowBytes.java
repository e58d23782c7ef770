package org.reportedfigures.dossiers.rules;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Problems;

/**
 * How many bytes (UTF-8) the rows of a dossier show: their own texts, and shared names, once per
 * row that shows them. For a name in several languages, the longest counts.
 */
final class RowBytes {
    private final Node root;
    private final Map<String, Map<String, Shared>> shared = new HashMap<>();
    private long own;

    /** A part of the dossier whose names many rows may show. */
    private static final class Shared {
        private final Node node;
        private final long bytes;
        private long rows;

        Shared(Node node, long bytes) {
            this.node = node;
            this.bytes = bytes;
        }

        long shown() {
            return rows * bytes;
        }
    }

    private RowBytes(Node root) {
        this.root = root;
        keep("documents", "title", "publisher", "rights");
        keep("speakers", "name", "of");
        keep("categories", "name");
        keep("units", "name");
    }

    static RowBytes of(UncheckedDossier dossier) {
        var bytes = new RowBytes(dossier.root());
        for (Node figure : dossier.root().items("figures")) {
            List<Node> statements = figure.items("statements");
            String place = figure.pointer();
            var names = new Shared(figure, longest(figure.get("name")));
            names.rows = statements.size();
            bytes.shared.computeIfAbsent("figures", k -> new LinkedHashMap<>()).put(place, names);
            for (Node statement : statements) {
                bytes.row(statement);
                bytes.use("categories", figure.text("category"));
                bytes.use("units", figure.text("unit"));
            }
        }
        for (Node event : dossier.root().items("events")) {
            bytes.row(event);
            bytes.use("categories", event.text("category"));
        }
        return bytes;
    }

    long all() {
        return own + parts().mapToLong(Shared::shown).sum();
    }

    /** Reports it where most of it comes from. */
    void report(long most, Problems problems) {
        Shared largest = parts().max((a, b) -> Long.compare(a.shown(), b.shown())).orElse(null);
        String all = "the rows show %,d bytes".formatted(all());
        String expected = "at most %,d".formatted(most);
        if (largest != null && largest.shown() > all() / 2) {
            problems.error(
                    Limits.NAME,
                    largest.node,
                    "%s; this alone, shown by %,d of them, makes %,d of these"
                            .formatted(all, largest.rows, largest.shown()),
                    expected,
                    "shorten it, cut the dossier in two, or raise figures.limits.row-bytes");
        } else {
            problems.error(
                    Limits.NAME,
                    root.get("figures").or(() -> root.get("events")).orElse(root),
                    all,
                    expected,
                    "cut the dossier in two, or raise figures.limits.row-bytes");
        }
    }

    private void keep(String kind, String... names) {
        var byId = new LinkedHashMap<String, Shared>();
        for (Node node : root.items(kind)) {
            long bytes = 0;
            for (String name : names) {
                bytes += longest(node.get(name));
            }
            byId.put(node.text("id").orElse(""), new Shared(node, bytes));
        }
        shared.put(kind, byId);
    }

    private void row(Node item) {
        own += longest(item.get("name")) + longest(item.get("condition"));
        own += longest(item.get("note")) + longest(item.get("reading"));
        Optional<Node> passage = item.get("passage");
        own += passage.map(node -> bytes(node.text("exact"))).orElse(0L);
        for (Node translation :
                item.get("translation").map(Node::fields).orElse(Map.of()).values()) {
            own += bytes(translation.text("text"));
        }
        use("documents", passage.flatMap(node -> node.text("document")));
        use("speakers", item.text("speaker"));
        use("speakers", item.text("via"));
    }

    private void use(String kind, Optional<String> id) {
        id.map(shared.getOrDefault(kind, Map.of())::get).ifPresent(one -> one.rows++);
    }

    private Stream<Shared> parts() {
        return shared.values().stream().flatMap(all -> all.values().stream());
    }

    /** The longest of the texts: only one language is shown at a time. */
    private static long longest(Optional<Node> node) {
        return node.map(RowBytes::longest).orElse(0L);
    }

    private static long longest(Node node) {
        long longest = bytes(node.text());
        for (Node field : node.fields().values()) {
            longest = Math.max(longest, longest(field));
        }
        return longest;
    }

    private static long bytes(Optional<String> text) {
        return text.map(t -> (long) t.getBytes(StandardCharsets.UTF_8).length).orElse(0L);
    }
}

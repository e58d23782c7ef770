package org.reportedfigures.dossiers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.rules.UncheckedDossier;
import org.reportedfigures.figures.Category;
import org.reportedfigures.figures.ChartSpec;
import org.reportedfigures.figures.Correction;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Document.Rights;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Figure;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Unit;
import org.springframework.web.util.UriUtils;

/** Builds the records of a dossier that keeps every rule. */
final class DossierBuilder {
    private final UncheckedDossier submission;
    private final Node root;

    DossierBuilder(UncheckedDossier submission) {
        this.submission = submission;
        this.root = submission.root();
    }

    Dossier build() {
        List<Speaker> speakers = all("speakers", DossierBuilder::speaker);
        List<Category> categories =
                all(
                        "categories",
                        node -> new Category(node.need("id"), NodeMapping.texts(node, "name")));
        List<Unit> units = all("units", DossierBuilder::unit);
        Map<String, Category> categoryById = byId(categories, Category::id);
        Map<String, Unit> unitById = byId(units, Unit::id);
        ItemBuilder items = new ItemBuilder(submission, byId(speakers, Speaker::id), categoryById);
        return new Dossier(
                submission.id(),
                NodeMapping.texts(root, "title"),
                all("documents", this::document),
                speakers,
                categories,
                units,
                all(
                        "figures",
                        node ->
                                new Figure(
                                        node.need("id"),
                                        NodeMapping.texts(node, "name"),
                                        known(categoryById, node.need("category")),
                                        known(unitById, node.need("unit")),
                                        node.items("statements").stream()
                                                .map(items::statement)
                                                .toList())),
                all("events", items::event),
                all("charts", DossierBuilder::chart),
                all("corrections", DossierBuilder::correction));
    }

    private <T> List<T> all(String name, Function<Node, T> make) {
        return root.items(name).stream().map(make).toList();
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    static <T> T known(Map<String, T> byId, String id) {
        T found = byId.get(id);
        if (found == null) {
            throw new IllegalStateException("the rules let the unknown id %s pass".formatted(id));
        }
        return found;
    }

    private Document document(Node node) {
        Node rights = node.get("rights").orElseThrow();
        return new Document(
                node.need("id"),
                node.need("file"),
                node.need("language"),
                NodeMapping.texts(node, "title"),
                node.text("publisher").orElse(null),
                node.text("url").map(WebAddress::of).orElse(null),
                NodeMapping.when(node, "published"),
                new Rights(
                        rights.text("holder").orElse(null),
                        rights.text("licence").orElse(null),
                        rights.need("show").equals("passages")),
                known(submission.texts(), node.need("id")).text());
    }

    private static Speaker speaker(Node node) {
        return new Speaker(
                node.need("id"),
                NodeMapping.texts(node, "name"),
                NodeMapping.texts(node, "of"),
                NodeMapping.texts(node, "note"));
    }

    private static Unit unit(Node node) {
        Map<String, Map<String, String>> names = new HashMap<>();
        node.get("name")
                .orElseThrow()
                .fields()
                .forEach((language, nouns) -> names.put(language, NodeMapping.strings(nouns)));
        Unit.UnitKind kind = NodeMapping.oneOf(Unit.UnitKind.class, node.need("kind"));
        return new Unit(node.need("id"), kind, names);
    }

    private static ChartSpec chart(Node node) {
        Map<String, List<String>> filter = new LinkedHashMap<>();
        node.get("filter")
                .ifPresent(given ->
                        given.fields().forEach((name, value) -> filter.put(name, values(value))));
        return new ChartSpec(
                node.need("id"), node.need("kind"), NodeMapping.texts(node, "title"), filter);
    }

    private static List<String> values(Node value) {
        List<String> values = new ArrayList<>();
        value.text().ifPresent(values::add);
        value.items().forEach(item -> item.text().ifPresent(values::add));
        return List.copyOf(values);
    }

    private static Correction correction(Node node) {
        return new Correction(
                LocalDate.parse(node.need("date")),
                node.need("statement"),
                node.need("was"),
                node.need("is"),
                NodeMapping.texts(node, "why"));
    }

    /** Encodes addresses as authors copy them, so that every program parses them the same way. */
    static final class WebAddress {
        private static final Pattern HOST = Pattern.compile("^[^/]*//[^/?#]*");

        /**
         * Characters that are invalid after the host (RFC 3986) or invisible; letters of every
         * script are valid.
         */
        private static final Pattern FOREIGN =
                Pattern.compile("[^-._~:/?#@!$&'()*+,;=%\\p{L}\\p{M}\\p{N}]|%(?![0-9A-Fa-f]{2})");

        private WebAddress() {}

        /**
         * Percent-encodes such characters, as browsers do.
         *
         * @param address with http:// or https://
         */
        static String of(String address) {
            Matcher host = HOST.matcher(address);
            int end = host.find() ? host.end() : 0;
            int fragment = address.indexOf('#', end);
            int split = fragment < 0 ? address.length() : fragment + 1;
            return address.substring(0, end)
                    + encoded(address.substring(end, split))
                    + encoded(address.substring(split)).replace("#", "%23");
        }

        private static String encoded(String part) {
            return FOREIGN.matcher(part).replaceAll(sign -> UriUtils.encode(sign.group(), UTF_8));
        }
    }
}

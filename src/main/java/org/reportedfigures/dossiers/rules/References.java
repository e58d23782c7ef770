package org.reportedfigures.dossiers.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.json.RuleName;

/** Every referenced id exists, ids are unique within their kind, and the folder's name is an id. */
final class References implements Rule {
    static final String NAME = RuleName.REFERENCES.id();

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Set<String> RESERVED = Set.of("timeline", "list", "figures", "statements");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(UncheckedDossier dossier, Problems problems) {
        Node root = dossier.root();
        if (!ID.matcher(dossier.id()).matches()) {
            problems.error(
                    NAME,
                    root,
                    "the folder's name %s is no id".formatted(Printable.quoted(dossier.id())),
                    "1 to 64 of a-z, 0-9 and hyphen, the first no hyphen",
                    "rename the folder");
        }
        Set<String> documents = ids("document", root.items("documents"), problems);
        Set<String> speakers = ids("speaker", root.items("speakers"), problems);
        Set<String> categories = ids("category", root.items("categories"), problems);
        Set<String> units = ids("unit", root.items("units"), problems);
        Set<String> figures = ids("figure", root.items("figures"), problems);
        Set<String> statements = ids("statement", dossier.statements(), problems);
        ids("event", root.items("events"), problems);
        ids("chart", root.items("charts"), problems);
        for (Node document : root.items("documents")) {
            known(
                    "speaker",
                    document.get("voice").flatMap(voice -> voice.get("speaker")),
                    speakers,
                    problems);
        }
        for (Node figure : root.items("figures")) {
            known("category", figure.get("category"), categories, problems);
            known("unit", figure.get("unit"), units, problems);
        }
        for (Node event : root.items("events")) {
            known("category", event.get("category"), categories, problems);
        }
        for (Node item : dossier.items()) {
            known(
                    "document",
                    item.get("passage").flatMap(p -> p.get("document")),
                    documents,
                    problems);
            known("speaker", item.get("speaker"), speakers, problems);
            known("speaker", item.get("via"), speakers, problems);
        }
        for (Node correction : root.items("corrections")) {
            known("statement", correction.get("statement"), statements, problems);
        }
        for (Node chart : root.items("charts")) {
            notReserved(chart, problems);
            ChartFilter filter = new ChartFilter(chart);
            filter.nodes("document").forEach(n -> known("document", n, documents, problems));
            filter.nodes("category").forEach(n -> known("category", n, categories, problems));
            filter.nodes("unit").forEach(n -> known("unit", n, units, problems));
            filter.nodes("figure").forEach(n -> known("figure", n, figures, problems));
            filter.nodes("speaker").stream()
                    .filter(n -> !n.text().equals(Optional.of(ChartFilter.NOBODY)))
                    .forEach(n -> known("speaker", n, speakers, problems));
            filter.nodes("status").forEach(n -> known("status", n, ChartFilter.STATUS, problems));
            filter.nodes("bound").forEach(n -> known("bound", n, ChartFilter.BOUND, problems));
        }
    }

    private static Set<String> ids(String kind, List<Node> nodes, Problems problems) {
        Set<String> ids = new HashSet<>();
        for (Node node : nodes) {
            Optional<Node> id = node.get("id");
            if (id.flatMap(Node::text).filter(text -> !ids.add(text)).isPresent()) {
                problems.error(
                        NAME,
                        id.get(),
                        "another %s has the id %s too"
                                .formatted(kind, Printable.quoted(id.get().text().orElse(""))),
                        "an id of its own",
                        "change one of the two");
            }
        }
        return ids;
    }

    private static void known(
            String kind, Optional<Node> named, Set<String> ids, Problems problems) {
        named.ifPresent(node -> known(kind, node, ids, problems));
    }

    private static void known(String kind, Node named, Set<String> ids, Problems problems) {
        named.text()
                .filter(id -> !ids.contains(id))
                .ifPresent(id ->
                        problems.error(
                                NAME,
                                named,
                                "there is no %s %s".formatted(kind, Printable.quoted(id)),
                                "the id of a " + kind,
                                SchemaMessage.writeNearest(id, ids, "add it, or name another")));
    }

    private static void notReserved(Node chart, Problems problems) {
        chart.get("id")
                .filter(id -> RESERVED.contains(id.text().orElse("")))
                .ifPresent(id ->
                        problems.error(
                                NAME,
                                id,
                                "the chart id %s is taken by the program"
                                        .formatted(Printable.quoted(id.text().orElse(""))),
                                "any id but timeline, list, figures and statements",
                                "choose another"));
    }
}

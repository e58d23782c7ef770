package org.reportedfigures.dossiers.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.json.RuleName;
import org.reportedfigures.figures.Texts;

/** Every name is in the documents' language or English; other missing languages are warnings. */
final class TextsForPeople implements Rule {
    static final String NAME = RuleName.TEXTS_FOR_PEOPLE.id();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(UncheckedDossier dossier, Problems problems) {
        Node root = dossier.root();
        Set<String> wanted = new LinkedHashSet<>();
        root.items("documents")
                .forEach(document ->
                        document.text("language").map(this::base).ifPresent(wanted::add));
        wanted.add(Texts.COMMON_LANGUAGE);
        name("title", root, wanted, problems);
        for (String kind : List.of("speakers", "categories", "units", "figures", "events")) {
            root.items(kind).forEach(node -> name("name", node, wanted, problems));
        }
        root.items("charts").forEach(chart -> name("title", chart, wanted, problems));
        dossier.statements().forEach(node -> name("condition", node, wanted, problems));
    }

    private void name(String key, Node node, Set<String> wanted, Problems problems) {
        node.get(key)
                .filter(texts -> !texts.fields().isEmpty())
                .ifPresent(texts -> languages(texts, wanted, problems));
    }

    private void languages(Node texts, Set<String> wanted, Problems problems) {
        Set<String> there = new TreeSet<>();
        texts.fields().keySet().forEach(language -> there.add(base(language)));
        Set<String> missing = new LinkedHashSet<>(wanted);
        missing.removeAll(there);
        if (missing.size() == wanted.size()) {
            problems.error(
                    NAME,
                    texts,
                    "this is told in %s only".formatted(Printable.plain(String.join(", ", there))),
                    "the language of a document or English: " + listed(wanted),
                    "add a text in one of them");
        } else if (!missing.isEmpty()) {
            problems.warning(
                    NAME,
                    texts,
                    "there is no text in %s".formatted(listed(missing)),
                    "one in each of " + listed(wanted),
                    "add it");
        }
    }

    private static String listed(Set<String> languages) {
        return Printable.plain(String.join(", ", languages));
    }

    /** pt of pt-BR: a reader of one can read the other. */
    private String base(String language) {
        int hyphen = language.indexOf('-');
        return (hyphen < 0 ? language : language.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }
}

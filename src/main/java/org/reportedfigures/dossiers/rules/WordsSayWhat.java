package org.reportedfigures.dossiers.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.json.RuleName;
import org.reportedfigures.reading.Quantity;
import org.reportedfigures.reading.claims.ClaimAnswer;
import org.reportedfigures.reading.claims.CountedNoun;

/** The counted noun is a name of the figure or of its unit. */
final class WordsSayWhat implements Rule {
    static final String NAME = RuleName.WORDS_SAY_WHAT.id();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(UncheckedDossier dossier, Problems problems) {
        Map<String, Map<String, Set<String>>> units = new HashMap<>();
        for (ClaimedStatement claimed : dossier.lines().claimed(dossier)) {
            String language = claimed.reader().language();
            Quantity read = dossier.lines().quantity(claimed.quoted().number(), claimed.reader());
            Map<String, Set<String>> names =
                    units.computeIfAbsent(language, l -> names(dossier.root(), l));
            if (read != null) {
                check(claimed, read, names, dossier, problems);
            }
        }
    }

    private static void check(
            ClaimedStatement claimed,
            Quantity read,
            Map<String, Set<String>> units,
            UncheckedDossier dossier,
            Problems problems) {
        String unit = claimed.figure().text("unit").orElse("");
        Set<String> own = units.get(unit);
        boolean other = !read.kind().id().equals(dossier.lines().unitKind(unit));
        if (own == null || other || claimed.node().get("checkedByHand").isPresent()) {
            return; // other rules report an unknown unit, and one of another kind
        }
        var others = new HashSet<String>();
        units.forEach((id, names) -> {
            if (!id.equals(unit)) {
                others.addAll(names);
            }
        });
        var figure = new HashSet<String>();
        claimed.figure()
                .get("name")
                .flatMap(name -> name.text(claimed.reader().language()))
                .ifPresent(figure::add);
        ClaimAnswer answer =
                CountedNoun.in(claimed.reader())
                        .of(
                                read,
                                dossier.lines().line(claimed.quoted().number()),
                                claimed.core(),
                                claimed.text().countedBefore(claimed.number()),
                                own,
                                figure,
                                others);
        if (answer.isNo()) {
            problems.error(
                    NAME,
                    claimed.at("core"),
                    "the words count %s, which is another unit than %s"
                            .formatted(Printable.quoted(answer.read()), Printable.quoted(unit)),
                    "a number of the figure's unit",
                    "choose the unit that the words name, or quote another number");
        } else if (!answer.isYes() && !claimed.isEditors("core")) {
            problems.error(
                    NAME,
                    claimed.at("core"),
                    answer.read().isEmpty()
                            ? "no noun that can be read says what is counted"
                            : "%s is no name of the figure or of its unit %s"
                                    .formatted(
                                            Printable.quoted(answer.read()),
                                            Printable.quoted(unit)),
                    "a noun that names the unit",
                    "add the noun to the \"also\" of the unit, or name \"core\" in editorsReading if"
                            + " you answer for it");
        }
    }

    /** Unit id to its names in a language. */
    private static Map<String, Set<String>> names(Node root, String language) {
        var units = new HashMap<String, Set<String>>();
        for (Node unit : root.items("units")) {
            var names = new HashSet<String>();
            unit.get("name")
                    .flatMap(name -> name.get(language))
                    .ifPresent(forms ->
                            forms.fields()
                                    .values()
                                    .forEach(noun -> noun.text().ifPresent(names::add)));
            unit.get("also")
                    .map(also -> also.items(language))
                    .ifPresent(nouns -> nouns.forEach(noun -> noun.text().ifPresent(names::add)));
            units.put(unit.text("id").orElse(""), names);
        }
        return units;
    }
}

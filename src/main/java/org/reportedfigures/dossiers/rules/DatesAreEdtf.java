package org.reportedfigures.dossiers.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.json.RuleName;
import org.reportedfigures.figures.Edtf;

/**
 * Dates are EDTF level 1; a date that is not in the words is inferred, with a reason and a basis.
 */
final class DatesAreEdtf implements Rule {
    static final String NAME = RuleName.DATES_ARE_EDTF.id();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(UncheckedDossier dossier, Problems problems) {
        for (Node document : dossier.root().items("documents")) {
            document.get("published").ifPresent(when -> date(when, problems));
            document.get("voice")
                    .flatMap(voice -> voice.get("saidOn"))
                    .ifPresent(when -> date(when, problems));
        }
        for (Node item : dossier.items()) {
            for (String key : new String[] {"when", "saidOn"}) {
                item.get(key)
                        .ifPresent(when -> {
                            date(when, problems);
                            quotedOrInferred(item, key, when, problems);
                        });
            }
        }
        for (Node correction : dossier.root().items("corrections")) {
            correction.get("date").ifPresent(date -> day(date, problems));
        }
    }

    private static void date(Node when, Problems problems) {
        when.get("date")
                .ifPresent(date -> {
                    try {
                        date.text().ifPresent(Edtf::parse);
                    } catch (IllegalArgumentException e) {
                        problems.error(
                                NAME,
                                date,
                                Printable.plain(String.valueOf(e.getMessage())),
                                "a date such as 2025-07-12, 2025-07~ or 2024-10/..",
                                "write the date so");
                    }
                });
        if (when.get("inferred").isPresent() && when.get("basis").isEmpty()) {
            problems.error(
                    NAME,
                    when,
                    "the date is inferred, and nobody says from where",
                    "\"basis\": \"text\" or \"outside\"",
                    "add the basis");
        }
    }

    private static void quotedOrInferred(Node item, String key, Node when, Problems problems) {
        boolean told = item.get("words").flatMap(words -> words.get(key)).isPresent();
        if (!told && when.get("inferred").isEmpty()) {
            problems.error(
                    NAME,
                    when,
                    "no words tell this date",
                    "words.%s, or \"inferred\" with the reason".formatted(key),
                    "quote the words, or say why you put it here");
        }
    }

    private static void day(Node date, Problems problems) {
        try {
            date.text().ifPresent(LocalDate::parse);
        } catch (DateTimeException e) {
            problems.error(
                    NAME,
                    date,
                    "%s is no day".formatted(Printable.quoted(date.text().orElse(""))),
                    "a day such as 2025-07-20",
                    "write the day so");
        }
    }
}

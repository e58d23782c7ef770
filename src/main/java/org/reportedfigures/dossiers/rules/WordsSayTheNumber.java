package org.reportedfigures.dossiers.rules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.json.RuleName;
import org.reportedfigures.dossiers.quotes.Quoted;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.EnumId;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.Value;
import org.reportedfigures.reading.Reader;
import org.reportedfigures.reading.check.Verdict;

/**
 * The number read from the words is the declared one, and the bound words express the declared
 * bound; a number that a machine cannot read is checked by hand, with a reason.
 */
final class WordsSayTheNumber implements Rule {
    static final String NAME = RuleName.WORDS_SAY_THE_NUMBER.id();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(UncheckedDossier dossier, Problems problems) {
        ReadLines lines = dossier.lines();
        Set<String> unread = new HashSet<>();
        Map<String, NamedUnit> units = NamedUnit.all(dossier.root());
        for (Node figure : dossier.root().items("figures")) {
            NamedUnit unit = units.get(figure.text("unit").orElse(""));
            for (Node statement : figure.items("statements")) {
                String document =
                        statement.get("passage").flatMap(p -> p.text("document")).orElse("");
                Optional<Reader> reader = lines.reader(document);
                if (reader.isPresent()) {
                    check(statement, unit, reader.get(), dossier, lines, problems);
                } else if (statement.get("checkedByHand").isEmpty()) {
                    unread.add(document);
                }
            }
        }
        documents(dossier, unread, problems);
    }

    private static void check(
            Node statement,
            @Nullable NamedUnit unit,
            Reader reader,
            UncheckedDossier dossier,
            ReadLines lines,
            Problems problems) {
        Quoted quoted = Quoted.of(statement, dossier.quotes());
        Optional<Value> value = value(statement);
        if (quoted == null || value.isEmpty()) {
            return;
        }
        boolean denied = statement.text("status").filter(Status.DENIED.id()::equals).isPresent();
        Verdict verdict = lines.verdict(quoted, value.get(), denied, reader);
        boolean byHand = statement.get("checkedByHand").isPresent();
        if (!byHand || isRead(verdict, quoted)) {
            new VerdictMessage(statement, value.get(), quoted, problems).report(verdict);
        }
        if (!byHand && verdict instanceof Verdict.Yes yes) {
            new UnitMessage(statement, unit, problems).report(yes.read());
            new EstimateMessage(statement, reader, problems).report(yes.estimate());
        }
    }

    /** A check by hand replaces a machine that cannot read, not one that reads something else. */
    private static boolean isRead(Verdict verdict, Quoted quoted) {
        return verdict instanceof Verdict.No no
                && switch (no.fault()) {
                    case VALUE, BOUND, CORE -> true;
                    case QUOTE -> no.read().span().length() > quoted.number().span().length();
                    case BOUND_WORDS -> false;
                };
    }

    /** Empty if another rule has reported an error in it. */
    private static Optional<Value> value(Node statement) {
        Optional<Bound> bound = statement.text("bound").flatMap(id -> EnumId.of(Bound.class, id));
        if (bound.isEmpty()) {
            return Optional.empty();
        }
        boolean between = bound.get() == Bound.BETWEEN;
        Optional<BigDecimal> low = number(statement, between ? "low" : "value");
        Optional<BigDecimal> high = number(statement, between ? "high" : "value");
        if (low.isEmpty() || high.isEmpty() || (between && low.get().compareTo(high.get()) >= 0)) {
            return Optional.empty();
        }
        return Optional.of(new Value(bound.get(), low.get(), high.get()));
    }

    private static Optional<BigDecimal> number(Node statement, String key) {
        return statement.get(key).flatMap(Node::number);
    }

    /** A language that is not checked is reported once per document, not once per number. */
    private static void documents(UncheckedDossier dossier, Set<String> unread, Problems problems) {
        Optional<Node> byHand = dossier.root().get("checkedByHand");
        boolean needed = false;
        for (Node document : dossier.root().items("documents")) {
            Optional<Node> language = document.get("language");
            needed |= language.isPresent() && !ReadLines.canCheck(language.get());
            if (byHand.isEmpty()
                    && language.isPresent()
                    && unread.contains(document.text("id").orElse(""))) {
                problems.error(
                        NAME,
                        language.get(),
                        unchecked(language.get().text().orElse("")),
                        "one of " + String.join(", ", ReadLines.languages()),
                        "compare the numbers with the words yourself, and say so in"
                                + " \"checkedByHand\" at the top of the file");
            }
        }
        if (byHand.isPresent() && !needed) {
            problems.warning(
                    NAME,
                    byHand.get(),
                    "the numbers of every document here are read by machine",
                    "\"checkedByHand\" here only for a language that cannot be read",
                    "remove it, or say it at each statement that needs it");
        }
    }

    private static String unchecked(String language) {
        String why =
                Reader.in(language).isPresent()
                        ? "numbers in the language %s are read by machine, but not checked: its"
                                + " lexicon has only begun"
                        : "numbers in the language %s cannot be read by machine";
        return why.formatted(Printable.quoted(language));
    }

    /**
     * Reports a difference between the words and the statement on whether a number is an estimate.
     */
    record EstimateMessage(Node statement, Reader reader, Problems problems) {
        private static final String KEY = "estimate";

        /**
         * @param read the words that call it one; null if there are none
         */
        void report(@Nullable String read) {
            boolean declared = statement.isTrue(KEY);
            Optional<Node> words = statement.get("words").flatMap(all -> all.get(KEY));
            if (!declared && read != null && !isEditors()) {
                problems.error(
                        WordsSayTheNumber.NAME,
                        statement.get(KEY).orElse(statement.get("words").orElse(statement)),
                        "%s calls the number an estimate".formatted(Printable.quoted(read)),
                        "\"estimate\": true, with these words in words.estimate",
                        "write both, or name \"estimate\" in editorsReading where they speak of"
                                + " something else");
            }
            if (declared) {
                words.ifPresent(this::reportUnknownWords);
            }
        }

        private boolean isEditors() {
            return statement.items("editorsReading").stream()
                    .anyMatch(node -> node.text().orElse("").equals(KEY));
        }

        private void reportUnknownWords(Node words) {
            String quoted = words.text().or(() -> words.text("exact")).orElse("");
            if (!reader.sayEstimate(quoted)) {
                problems.error(
                        WordsSayTheNumber.NAME,
                        words,
                        "no word in %s is known to call a number an estimate"
                                .formatted(Printable.quoted(quoted)),
                        "the words that call it one",
                        "quote them; or name \"estimate\" in editorsReading instead, or "
                                + VerdictMessage.BY_HAND);
            }
        }
    }
}

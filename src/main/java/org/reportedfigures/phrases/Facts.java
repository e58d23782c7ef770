package org.reportedfigures.phrases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.When;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.Rows;
import org.reportedfigures.library.StatementRow;

/** What is known of a statement or event, beside its claim: as written, status, times, match. */
public final class Facts {
    /** Short, so that no stranger's number is longer than a number can be. */
    private static final Pattern DANDA_IN_NUMBER =
            Pattern.compile("(\\p{Nd}{1,20})\\u0964(\\p{Nd}{1,20})");

    private final Row row;
    private final Phrases phrases;
    private final List<Fact<String>> facts = new ArrayList<>();

    private Facts(Row row, Phrases phrases) {
        this.row = row;
        this.phrases = phrases;
    }

    /**
     * The facts of a row, in the order they are shown.
     *
     * @param all every row of the dossier: other mentions of the figure are found there
     */
    public static List<Fact<String>> of(Row row, List<Row> all, Phrases phrases) {
        var facts = new Facts(row, phrases);
        Item item = row.item();
        if (row instanceof StatementRow statement) {
            facts.asWritten(statement.statement());
        }
        facts.add("status", phrases.status(row), "");
        facts.speaker(item.speaker());
        facts.time("when", item.when(), phrases.time(item));
        When said = item.saidOn();
        facts.time("saidOn", said, said == null ? "" : phrases.date(said));
        facts.document(row.document());
        if (row instanceof StatementRow statement) {
            facts.match(statement.statement());
        }
        facts.editorsReading(item);
        if (!item.note().isEmpty()) {
            facts.add("note", phrases.text(item.note()), "");
        }
        if (row instanceof StatementRow statement) {
            facts.others(statement, all);
        }
        return List.copyOf(facts.facts);
    }

    private void asWritten(Statement statement) {
        statement
                .words()
                .of(WordKind.NUMBER)
                .ifPresent(quote ->
                        add(
                                "written",
                                phrases.wording()
                                        .say("quoted", phrases.text(row.language(), quote.exact())),
                                reading(statement, quote.exact())));
    }

    /** The speaker is in the claim already; here is what a reader should know of them. */
    private void speaker(@Nullable Speaker speaker) {
        if (speaker != null && !speaker.note().isEmpty()) {
            add("speaker", phrases.name(speaker), phrases.text(speaker.note()));
        }
    }

    private void time(String key, @Nullable When when, String words) {
        add(key, when == null ? phrases.wording().say("fact.untold") : words, workedOut(when));
    }

    private void document(Document document) {
        add("document", phrases.document(document), workedOut(document.published()));
    }

    private String workedOut(@Nullable When when) {
        var inferred = when == null ? null : when.inferred();
        return inferred == null
                ? ""
                : phrases.wording()
                        .say(
                                inferred.fromText() ? "worked.text" : "worked.outside",
                                phrases.text(inferred.reason()));
    }

    private void match(Statement statement) {
        Texts byHand = statement.checkedByHand();
        add(
                "match",
                phrases.wording().say("match." + Verification.of(statement)),
                byHand == null ? "" : phrases.text(byHand));
    }

    private void editorsReading(Item item) {
        if (!item.editorsReading().isEmpty()) {
            Messages wording = phrases.wording();
            List<String> kinds =
                    item.editorsReading().stream()
                            .sorted()
                            .map(kind -> wording.say("word." + kind.id()))
                            .toList();
            add("editor", wording.say("editor.none", wording.join("list", kinds)), "");
        }
    }

    /** How a number as written is read, where that is not plain; else "". */
    private String reading(Statement statement, String written) {
        Matcher danda = DANDA_IN_NUMBER.matcher(written);
        if (danda.find()) {
            var read = new BigDecimal(latin(danda.group(1)) + "." + latin(danda.group(2)));
            return phrases.wording().say("reading.danda", phrases.number(read));
        }
        return phrases.text(statement.reading());
    }

    private static String latin(String digits) {
        var latin = new StringBuilder();
        digits.codePoints().map(Character::getNumericValue).forEach(latin::append);
        return latin.toString();
    }

    /** Other mentions of the same figure, with what they leave out. */
    private void others(StatementRow one, List<Row> all) {
        for (StatementRow other : Rows.statements(all)) {
            boolean same = other.figure().id().equals(one.figure().id());
            if (same && !other.id().equals(one.id())) {
                String label = also(lacking(one.statement(), other.statement()));
                facts.add(new Fact<>("also", label, phrases.label(other).text(), "", other));
            }
        }
    }

    private static List<String> lacking(Statement one, Statement other) {
        var lacking = new ArrayList<String>();
        if (one.speaker() != null && other.speaker() == null) {
            lacking.add("speaker");
        }
        if (one.estimate() && !other.estimate()) {
            lacking.add("estimate");
        }
        if (!one.condition().isEmpty() && other.condition().isEmpty()) {
            lacking.add("condition");
        }
        return lacking;
    }

    private String also(List<String> lacking) {
        Messages wording = phrases.wording();
        if (lacking.isEmpty()) {
            return wording.say("also.plain");
        }
        var words = new Object[] {lacking.size(), "", "", ""};
        for (int i = 0; i < lacking.size(); i++) {
            words[i + 1] = wording.say("also." + lacking.get(i));
        }
        return wording.say("also.without", wording.say("also.lacking", words));
    }

    private void add(String key, String value, String explanation) {
        facts.add(new Fact<>(key, phrases.wording().say("word." + key), value, explanation, null));
    }

    /**
     * One line under a claim.
     *
     * @param <T> String or Html
     * @param key what it is about: written, status, speaker, when, saidOn, document, match, editor,
     *     note, also
     * @param explanation how the value came about; "" where it needs none
     * @param other for {@code also}: the mention that the line leads to; else null
     */
    public record Fact<T>(String key, T label, T value, T explanation, @Nullable Row other) {}
}

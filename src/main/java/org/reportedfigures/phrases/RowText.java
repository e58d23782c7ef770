package org.reportedfigures.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.Texts.Text;
import org.reportedfigures.figures.When;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.DateText.FormattedDate;

/** What is said of a row beside its value: its label, who says it, when, and as done or to come. */
public final class RowText {
    private final Phrases phrases;

    RowText(Phrases phrases) {
        this.phrases = phrases;
    }

    Label label(Row row) {
        Item item = row.item();
        String noun =
                row instanceof StatementRow statement
                        ? new ValueText(statement, phrases).noun()
                        : phrases.name(row);
        return new Label(
                phrases.value(row),
                noun,
                status(row),
                time(item),
                speaker(item),
                qualifiers(item),
                phrases.wording());
    }

    /** Estimate, condition, and what no words say. */
    List<String> qualifiers(Item item) {
        var said = new ArrayList<String>();
        if (item instanceof Statement statement) {
            if (statement.estimate()) {
                said.add(phrases.wording().say("estimate"));
            }
            if (!statement.condition().isEmpty()) {
                said.add(phrases.text(statement.condition()));
            }
        }
        item.editorsReading().stream().sorted().map(this::editorsReading).forEach(said::add);
        return said;
    }

    private String editorsReading(WordKind kind) {
        return phrases.wording().say("editor", phrases.wording().say("word." + kind.id()));
    }

    String name(Speaker speaker) {
        return name(speaker, Function.identity());
    }

    /**
     * @param change of the speaker's own name
     */
    String name(Speaker speaker, Function<Text, Text> change) {
        String name = phrases.text(speaker.name(), change);
        return speaker.of().isEmpty()
                ? name
                : phrases.wording().say("speaker.of", name, phrases.text(speaker.of()));
    }

    /** Who says it, and via whom. */
    String speaker(Item item) {
        Speaker speaker = item.speaker();
        Speaker via = item.via();
        Messages wording = phrases.wording();
        if (speaker == null) {
            return via == null
                    ? wording.say("speaker.nobody")
                    : wording.say("speaker.nobody.via", name(via));
        }
        return via == null ? name(speaker) : wording.say("speaker.via", name(speaker), name(via));
    }

    /**
     * When it was reported: when it was said, else the date of its document; null if nobody knows.
     */
    public static @Nullable When reportedOn(Row row) {
        When said = row.item().saidOn();
        return said != null ? said : row.document().published();
    }

    String time(Item item) {
        When when = item.when();
        if (when == null) {
            return "";
        }
        FormattedDate moment = phrases.moment(when);
        if (when.kind() == null && !item.status().isToCome()) {
            return moment.words();
        }
        String kind = when.kind() == null ? "to-come" : when.kind().id();
        return phrases.wording()
                .say("when." + kind + "." + moment.kind(), moment.words(), moment.form());
    }

    /** An old embed of what was to come must not become false: it bears the date of the report. */
    String status(Row row) {
        Messages wording = phrases.wording();
        String status = wording.say("status." + row.item().status().id());
        if (!row.item().status().isToCome()) {
            return status;
        }
        When reported = reportedOn(row);
        if (reported == null) {
            return wording.say("told.unknown", status);
        }
        FormattedDate moment = phrases.moment(reported);
        return wording.say("told." + moment.kind(), status, moment.words(), moment.form());
    }
}

package org.reportedfigures.phrases;

import java.util.ArrayList;
import java.util.List;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.StatementRow;

/** Makes the indivisible labels. */
final class Labels {
    private final Phrases phrases;

    Labels(Phrases phrases) {
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
                phrases.status(row),
                phrases.time(item),
                phrases.speaker(item),
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
}

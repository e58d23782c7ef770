package org.reportedfigures.phrases;

import java.util.ArrayList;
import java.util.List;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.Rows;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.Facts.Fact;

/**
 * Another mention of the same figure, and what it leaves out.
 *
 * @param lacking which of speaker, estimate and condition the one has and the other has not
 */
record OtherMention(Row other, List<String> lacking) {
    static List<OtherMention> of(Row row, List<Row> all) {
        if (!(row instanceof StatementRow one)) {
            return List.of();
        }
        String figure = one.figure().id();
        return Rows.statements(all).stream()
                .filter(other -> !other.id().equals(one.id()))
                .filter(other -> other.figure().id().equals(figure))
                .map(other -> between(one.statement(), other.statement(), other))
                .toList();
    }

    private static OtherMention between(Statement one, Statement two, Row other) {
        var lacking = new ArrayList<String>();
        if (one.speaker() != null && two.speaker() == null) {
            lacking.add("speaker");
        }
        if (one.estimate() && !two.estimate()) {
            lacking.add("estimate");
        }
        if (!one.condition().isEmpty() && two.condition().isEmpty()) {
            lacking.add("condition");
        }
        return new OtherMention(other, lacking);
    }

    Fact<String> fact(Phrases phrases) {
        return new Fact<>("also", label(phrases.wording()), phrases.label(other).text(), "", other);
    }

    private String label(Messages wording) {
        if (lacking.isEmpty()) {
            return wording.say("also.plain");
        }
        var words = new Object[] {lacking.size(), "", "", ""};
        for (int i = 0; i < lacking.size(); i++) {
            words[i + 1] = wording.say("also." + lacking.get(i));
        }
        return wording.say("also.without", wording.say("also.lacking", words));
    }
}

package org.reportedfigures.phrases;

import java.util.List;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.Rows;

/** How numbers and words were compared; the ends of the messages that say so. */
public final class Verification {
    private static final String WORDS = "words";
    private static final String BY_HAND = "by-hand";

    private Verification() {}

    public static String of(Statement statement) {
        return statement.checkedByHand() == null ? WORDS : BY_HAND;
    }

    /** What holds for all rows together: one that was checked by hand decides. */
    public static String of(List<? extends Row> rows) {
        boolean byHand =
                Rows.statements(rows).stream().anyMatch(row -> of(row.statement()).equals(BY_HAND));
        return byHand ? BY_HAND : WORDS;
    }
}

package org.reportedfigures.phrases;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.When;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.DateText.FormattedDate;

/** Says what time something is about, and how it is told: as done, as to come. */
public final class StatusText {
    private final Phrases phrases;

    StatusText(Phrases phrases) {
        this.phrases = phrases;
    }

    /** When it was told: when it was said, else the date of its document; null if nobody knows. */
    public static @Nullable When told(Row row) {
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

    /** An old embed of what was to come must not become false: it bears the date of telling. */
    String status(Row row) {
        Messages wording = phrases.wording();
        String status = wording.say("status." + row.item().status().id());
        if (!row.item().status().isToCome()) {
            return status;
        }
        When told = told(row);
        if (told == null) {
            return wording.say("told.unknown", status);
        }
        FormattedDate moment = phrases.moment(told);
        return wording.say("told." + moment.kind(), status, moment.words(), moment.form());
    }
}

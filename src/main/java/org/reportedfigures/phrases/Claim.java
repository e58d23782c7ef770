package org.reportedfigures.phrases;

import com.ibm.icu.text.CaseMap;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.Texts.Text;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.Messages.SplitMessage;

/**
 * What is claimed, as one plain sentence without a full stop.
 *
 * @param value the value with its bound, to be set bold; "" for an event
 */
public record Claim(String before, String value, String after) {
    static Claim of(Row row, Phrases phrases) {
        return new ClaimSentence(row, phrases).claim();
    }

    /** The whole sentence. */
    public String text() {
        return before + value + after;
    }

    /**
     * Makes the claim of a row one plain sentence. Names are noun phrases, whatever the dossier.
     */
    private static final class ClaimSentence {
        private final Row row;
        private final Phrases phrases;

        ClaimSentence(Row row, Phrases phrases) {
            this.row = row;
            this.phrases = phrases;
        }

        Claim claim() {
            SplitMessage<String> parts =
                    phrases.wording()
                            .around(
                                    key(),
                                    Set.of(0),
                                    phrases.value(row),
                                    phrases.name(row),
                                    speaker(),
                                    rest());
            return new Claim(parts.before(), parts.argument(), parts.after());
        }

        private String key() {
            Item item = row.item();
            String who =
                    item.speaker() != null ? "said" : item.via() != null ? "carried" : "nobody";
            String denied = item.status() == Status.DENIED ? ".denied" : "";
            if (!(row instanceof StatementRow statement)) {
                return "claim.event." + who + denied;
            }
            String what = new ValueText(statement, phrases).isCount() ? "claim." : "claim.measure.";
            boolean estimated = denied.isEmpty() && statement.statement().estimate();
            return what + who + (estimated ? ".estimate" : denied);
        }

        private String speaker() {
            Speaker speaker = row.item().speaker();
            Speaker via = row.item().via();
            boolean first = phrases.wording().begins(key(), 2);
            if (speaker == null) {
                return via == null ? "" : name(via, first);
            }
            if (via == null) {
                return name(speaker, first);
            }
            boolean speakerFirst = phrases.wording().begins("claim.via", 0);
            return phrases.wording()
                    .say(
                            "claim.via",
                            name(speaker, first && speakerFirst),
                            name(via, first && !speakerFirst));
        }

        /**
         * A sentence begins with a capital where its script has any, whatever a name begins with.
         */
        private String name(Speaker speaker, boolean first) {
            return new RowText(phrases)
                    .name(speaker, first ? ClaimSentence::capital : Function.identity());
        }

        private static Text capital(Text name) {
            return new Text(
                    name.language(),
                    CaseMap.toTitle()
                            .wholeString()
                            .noLowercase()
                            .noBreakAdjustment()
                            .apply(Locale.forLanguageTag(name.language()), null, name.text()));
        }

        /** Time, status unless it is done or its verb says it, condition. */
        private String rest() {
            var rest = new ArrayList<String>();
            rest.add(phrases.time(row.item()));
            Status status = row.item().status();
            if (status != Status.HAPPENED && status != Status.DENIED) {
                rest.add(phrases.status(row));
            }
            if (row instanceof StatementRow statement) {
                rest.add(phrases.text(statement.statement().condition()));
            }
            var said = new StringBuilder();
            rest.stream()
                    .filter(part -> !part.isEmpty())
                    .forEach(part -> said.append(phrases.wording().say("claim.more", part)));
            return said.toString();
        }
    }
}

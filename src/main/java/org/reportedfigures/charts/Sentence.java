package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.Status;
import org.reportedfigures.library.Row;

/** Makes the claim of a row one plain sentence. Names are noun phrases, whatever the dossier. */
final class Sentence {
    /** The first letter, behind tags and isolates. */
    private static final Pattern FIRST =
            Pattern.compile("^((?:<[^>]*>|\\p{Cf})*)(\\p{Ll})", Pattern.UNICODE_CHARACTER_CLASS);

    private final Row row;
    private final Phrases phrases;

    Sentence(Row row, Phrases phrases) {
        this.row = row;
        this.phrases = phrases;
    }

    Claim claim() {
        Around parts =
                phrases.wording()
                        .around(
                                key(),
                                Set.of(0),
                                phrases.value(row),
                                phrases.name(row),
                                speaker(),
                                rest());
        return new Claim(capital(parts.before()), parts.argument(), parts.after());
    }

    /** A sentence begins with a capital where its script has any, whatever a name begins with. */
    private static String capital(String words) {
        Matcher first = FIRST.matcher(words);
        return first.find()
                ? first.group(1)
                        + Character.toString(Character.toTitleCase(first.group(2).codePointAt(0)))
                        + words.substring(first.end())
                : words;
    }

    private String key() {
        Item item = row.item();
        String who = item.speaker() != null ? "said" : item.via() != null ? "carried" : "nobody";
        if (!(item instanceof Statement statement)) {
            return "claim.event." + who;
        }
        String what = new Amount(row, statement, phrases).isCount() ? "claim." : "claim.measure.";
        return what + who + (statement.estimate() ? ".estimate" : "");
    }

    private String speaker() {
        Speaker speaker = row.item().speaker();
        Speaker via = row.item().via();
        if (speaker == null) {
            return via == null ? "" : phrases.name(via);
        }
        return via == null
                ? phrases.name(speaker)
                : phrases.wording().say("claim.via", phrases.name(speaker), phrases.name(via));
    }

    /** Time, status unless it is done, condition. */
    private String rest() {
        var rest = new ArrayList<String>();
        rest.add(phrases.time(row.item()));
        if (row.item().status() != Status.HAPPENED) {
            rest.add(phrases.status(row));
        }
        row.statement().ifPresent(s -> rest.add(phrases.text(s.condition())));
        var said = new StringBuilder();
        rest.stream()
                .filter(part -> !part.isEmpty())
                .forEach(part -> said.append(phrases.wording().say("claim.more", part)));
        return said.toString();
    }
}

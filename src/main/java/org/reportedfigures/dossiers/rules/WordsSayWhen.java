package org.reportedfigures.dossiers.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.json.RuleName;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.Edtf.Edge.Known;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Status;
import org.reportedfigures.reading.claims.ClaimAnswer;

/**
 * Each part of a time that the words say agrees with the declared date; what happened was not later
 * than it was said, and nothing was said after its document was published.
 */
final class WordsSayWhen implements Rule {
    static final String NAME = RuleName.WORDS_SAY_WHEN.id();
    private static final String WHEN = "when";
    private static final String SAID_ON = "saidOn";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(UncheckedDossier dossier, Problems problems) {
        for (ClaimedStatement claimed : dossier.lines().claimed(dossier)) {
            Edtf said = said(claimed.node(), claimed.document());
            Edtf published = edtf(claimed.document().get("published"));
            time(claimed, SAID_ON, published, dossier, problems);
            time(claimed, WHEN, said == null ? published : said, dossier, problems);
            order(claimed, said, published, problems);
        }
    }

    private static void time(
            ClaimedStatement claimed,
            String key,
            @Nullable Edtf anchor,
            UncheckedDossier dossier,
            Problems problems) {
        Edtf declared = edtf(claimed.node().get(key));
        Span words = claimed.words(key, dossier);
        if (declared == null || words == null) {
            return;
        }
        boolean inferred =
                claimed.node().get(key).flatMap(when -> when.get("inferred")).isPresent();
        ClaimAnswer answer =
                claimed.text()
                        .when(
                                claimed.number(),
                                words,
                                key.equals(SAID_ON),
                                declared,
                                day(anchor),
                                claimed.status().orElse(null),
                                inferred);
        if (answer.isNo()) {
            problems.error(
                    NAME,
                    claimed.node()
                            .get(key)
                            .flatMap(when -> when.get("date"))
                            .orElse(claimed.node()),
                    "%s does not say %s"
                            .formatted(
                                    Printable.quoted(answer.read()),
                                    Printable.quoted(declared.text())),
                    "the date that the words say",
                    "write it, or quote the words that say yours");
        } else if (!answer.isYes()) {
            claimed.unread(NAME, key, answer.read(), "this date", problems);
        }
    }

    private static void order(
            ClaimedStatement claimed,
            @Nullable Edtf said,
            @Nullable Edtf published,
            Problems problems) {
        Edtf when = edtf(claimed.node().get(WHEN));
        boolean done = claimed.status().filter(s -> s == Status.HAPPENED).isPresent();
        if (done && isAfter(when, said == null ? published : said)) {
            problems.error(
                    NAME,
                    claimed.node().get(WHEN).orElse(claimed.node()),
                    "it happened later than it was said",
                    "a time before the words, or another status",
                    "correct the date, or the status");
        }
        if (claimed.node().get(SAID_ON).isPresent() && isAfter(said, published)) {
            problems.error(
                    NAME,
                    claimed.node().get(SAID_ON).orElse(claimed.node()),
                    "it was said after its document was published",
                    "a day up to %s".formatted(published == null ? "" : published.text()),
                    "correct one of the two dates");
        }
    }

    /** Whether all of one date is after another, both being certain. */
    private static boolean isAfter(@Nullable Edtf one, @Nullable Edtf other) {
        return one != null
                && other != null
                && one.start() instanceof Known first
                && other.end() instanceof Known last
                && !first.approximate()
                && !last.approximate()
                && !last.uncertain()
                && first.earliest().isAfter(last.latest());
    }

    private static @Nullable Edtf said(Node statement, Node document) {
        Node given = statement.child(SAID_ON);
        return given == null
                ? edtf(document.get("voice").flatMap(voice -> voice.get(SAID_ON)))
                : edtf(statement.get(SAID_ON));
    }

    /** The day from which words count: the last one of a date that is known to the month. */
    private static @Nullable LocalDate day(@Nullable Edtf anchor) {
        return anchor == null || !(anchor.end() instanceof Known known)
                ? null
                : known.earliest().plusDays(31).isBefore(known.latest()) ? null : known.latest();
    }

    private static @Nullable Edtf edtf(Optional<Node> when) {
        try {
            return when.flatMap(node -> node.text("date")).map(Edtf::parse).orElse(null);
        } catch (IllegalArgumentException e) {
            return null; // another rule reports it
        }
    }
}

package org.reportedfigures.phrases;

import static org.reportedfigures.samples.Invented.MAYOR;
import static org.reportedfigures.samples.Invented.RADIO;
import static org.reportedfigures.samples.Invented.both;
import static org.reportedfigures.samples.Invented.inferred;
import static org.reportedfigures.samples.Invented.only;
import static org.reportedfigures.samples.InventedStatement.told;

import org.junit.jupiter.api.Test;
import org.reportedfigures.Golden;
import org.reportedfigures.WholeLanguages;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.When;
import org.reportedfigures.library.Row;

/** Every bound, status and kind of speaker in every language, in one file to be read by people. */
class EveryPhraseTest {
    @Test
    void labelsAndClaims() {
        var page = new StringBuilder();
        for (String language : WholeLanguages.SAID) {
            Phrases phrases = Phrases.in(NumberPreferences.of(language));
            page.append("# ").append(Messages.in(language).name()).append("\n\n");
            for (Bound bound : Bound.values()) {
                for (Status status : Status.values()) {
                    write(
                            page,
                            phrases,
                            only(told("a").value(bound, "1200000", high(bound)).status(status)));
                }
            }
            for (Row row : speakers()) {
                write(page, phrases, row);
            }
        }
        Golden.assertMatches("phrases.txt", page.toString());
    }

    private static String high(Bound bound) {
        return bound == Bound.BETWEEN ? "1500000" : "1200000";
    }

    private static Row[] speakers() {
        When year = inferred("2024-10/..", When.WhenKind.TOTAL);
        return new Row[] {
            only(told("a").by(MAYOR)),
            only(
                    told("a")
                            .by(MAYOR)
                            .estimate()
                            .on(both("if ducks count", "अगर बत्तखें गिनी जाएँ"))),
            only(told("a").by(MAYOR).via(RADIO)),
            only(told("a").by(MAYOR).via(RADIO).estimate().status(Status.POSSIBLE)),
            only(told("a").via(RADIO)),
            only(told("a").via(RADIO).estimate()),
            only(told("a").estimate().when(year)),
        };
    }

    private static void write(StringBuilder page, Phrases phrases, Row row) {
        Claim claim = phrases.claim(row);
        page.append(phrases.label(row).text()).append('\n');
        page.append("    %s**%s**%s\n\n".formatted(claim.before(), claim.value(), claim.after()));
    }
}

package org.reportedfigures.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.Invented.GEESE;
import static org.reportedfigures.samples.Invented.MAYOR;
import static org.reportedfigures.samples.Invented.RADIO;
import static org.reportedfigures.samples.Invented.both;
import static org.reportedfigures.samples.Invented.dossier;
import static org.reportedfigures.samples.Invented.figure;
import static org.reportedfigures.samples.Invented.geese;
import static org.reportedfigures.samples.Invented.inferred;
import static org.reportedfigures.samples.Invented.only;
import static org.reportedfigures.samples.Invented.paper;
import static org.reportedfigures.samples.Invented.rows;
import static org.reportedfigures.samples.Invented.when;
import static org.reportedfigures.samples.InventedStatement.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Category;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Unit;
import org.reportedfigures.figures.When;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.library.Row;
import org.reportedfigures.samples.Invented;
import org.reportedfigures.samples.InventedStatement;

class PhrasesTest {
    private static final Phrases ENGLISH = Phrases.in(NumberPreferences.of("en"));
    private static final Phrases HINDI = Phrases.in(NumberPreferences.of("hi"));

    private static final Row SHELLS =
            rows(dossier(
                            figure(
                                    "shells",
                                    both("152 mm shells", "152 मिमी के गोले"),
                                    Invented.ANIMALS,
                                    Invented.GOOSE,
                                    told("dia")
                                            .value(Bound.MORE_THAN, "12000000")
                                            .by(
                                                    new Speaker(
                                                            "dia",
                                                            both("DIA", "डीआईए"),
                                                            both("South Korea", "दक्षिण कोरिया"),
                                                            Texts.NONE))
                                            .estimate()
                                            .on(
                                                    both(
                                                            "if counted as single shells",
                                                            "अगर एकल गोले गिने जाएँ")))))
                    .getFirst();

    @Test
    void theLabelHoldsBoundNounStatusSpeakerAndQualifiers() {
        assertThat(ENGLISH.label(SHELLS).text())
                .isEqualTo(
                        "more than 12,000,000 152 mm shells · told as done · DIA (South Korea),"
                                + " estimate, if counted as single shells");
        assertThat(HINDI.label(SHELLS).text())
                .isEqualTo(
                        "1,20,00,000 से अधिक 152 मिमी के गोले · हो चुका बताया गया · डीआईए (दक्षिण"
                                + " कोरिया), अनुमान, अगर एकल गोले गिने जाएँ");
    }

    @Test
    void theClaimIsAPlainSentenceAboutItsValue() {
        assertThat(ENGLISH.claim(SHELLS))
                .isEqualTo(
                        new Claim(
                                "DIA (South Korea) estimates ",
                                "more than 12,000,000",
                                " 152 mm shells, if counted as single shells"));
        assertThat(HINDI.claim(SHELLS))
                .isEqualTo(
                        new Claim(
                                "डीआईए (दक्षिण कोरिया) का अनुमान: ",
                                "1,20,00,000 से अधिक",
                                " 152 मिमी के गोले, अगर एकल गोले गिने जाएँ"));
    }

    @Test
    void whatIsToComeSaysWhenItWasTold() {
        InventedStatement planned = told("planned").status(Status.PLANNED);

        assertThat(ENGLISH.label(only(planned)).text())
                .isEqualTo(
                        "10 geese on the pond · told as planned, as told on [13–14 July 2025] · no"
                                + " speaker named");
        assertThat(ENGLISH.status(only(planned.saidOn(when("2025-06", null)))))
                .isEqualTo("told as planned, as told in June 2025");
        assertThat(ENGLISH.status(only(planned.saidOn(inferred("/2025-07-14", null)))))
                .isEqualTo("told as planned, as told until [14 July 2025]");
    }

    @Test
    void whatIsToComeSaysThatNobodyKnowsWhenItWasTold() {
        Row row =
                rows(dossier(
                                paper(null),
                                List.of(geese(told("a").status(Status.POSSIBLE))),
                                List.of()))
                        .getFirst();

        assertThat(ENGLISH.status(row)).isEqualTo("told as possible, date of telling unknown");
    }

    @Test
    void aPlanIsForATime() {
        InventedStatement planned = told("a").status(Status.PLANNED).when(when("2026", null));

        assertThat(ENGLISH.label(only(planned)).report())
                .isEqualTo(
                        "told as planned, as told on [13–14 July 2025], for 2026 · no speaker"
                                + " named");
    }

    @Test
    void theTimeStandsWithTheStatus() {
        Row row = only(told("a").when(inferred("2024-10/..", When.WhenKind.TOTAL)));

        assertThat(ENGLISH.label(row).report())
                .isEqualTo("told as done, in all, since [October 2024] · no speaker named");
        assertThat(ENGLISH.time(told("a").when(when("2025", When.WhenKind.LEVEL)).build()))
                .isEqualTo("throughout 2025");
        assertThat(
                        ENGLISH.time(
                                told("a")
                                        .when(when("2025-07/2025-08", When.WhenKind.WITHIN))
                                        .build()))
                .isEqualTo("some time in July–August 2025");
    }

    @Test
    void theSpeakerIsNamedWithTheCarrier() {
        assertThat(ENGLISH.speaker(told("a").by(MAYOR).via(RADIO).build()))
                .isEqualTo("The mayor (Aville), via Aville Radio");
        assertThat(ENGLISH.speaker(told("a").via(RADIO).build()))
                .isEqualTo("no speaker named, via Aville Radio");
        assertThat(HINDI.speaker(told("a").via(RADIO).build()))
                .isEqualTo("आविल रेडियो के हवाले से, कहने वाले का नाम नहीं");
    }

    @Test
    void theEditorsReadingIsTold() {
        Row row = only(told("a").editorsReading(WordKind.STATUS));

        assertThat(ENGLISH.label(row).qualifiers()).containsExactly("status: editor’s reading");
    }

    /** Names are noun phrases: many begin with a small letter. */
    @Test
    void aClaimBeginsWithACapital() {
        var experts = new Speaker("x", both("experts", "विशेषज्ञ"), Texts.NONE, Texts.NONE);
        Row row = Invented.only(told("a").by(experts));

        assertThat(ENGLISH.claim(row).text()).startsWith("Experts said: 10 ");
        assertThat(ENGLISH.asHtml().claim(row).toString()).startsWith("<bdi>Experts</bdi> said: ");
        assertThat(HINDI.claim(row).text()).startsWith("विशेषज्ञ ने कहा: 10 ");
    }

    @Test
    void aMeasureIsFollowedByItsUnit() {
        Row days = measure("length of the visit", Invented.DAY, Bound.MORE_THAN, "1", "1");

        assertThat(ENGLISH.label(days).counted())
                .isEqualTo("more than 1 day (length of the visit)");
        assertThat(ENGLISH.claim(days).text())
                .isEqualTo(
                        "The text says, naming no one, of “length of the visit”: more than 1 day");
        assertThat(HINDI.value(days)).isEqualTo("1 दिन से अधिक");
    }

    @Test
    void aRangeNamesItsUnitOnceAndASignStandsClose() {
        Row percent = measure("geese that swim", Invented.PERCENT, Bound.BETWEEN, "5", "10");

        assertThat(ENGLISH.value(percent)).isEqualTo("5 to 10%");
        assertThat(HINDI.value(percent)).isEqualTo("5 से 10 प्रतिशत के बीच");
    }

    @Test
    void aNameThatHoldsTheUnitNeedsNoOther() {
        Row days = measure("days of the visit", Invented.DAY, Bound.PLAIN, "3", "3");

        assertThat(ENGLISH.label(days).counted()).isEqualTo("3 days of the visit");
    }

    @Test
    void anEventHasNoValue() {
        var event =
                Invented.event(
                        "walk",
                        both("The mayor sees the geese", "महापौर हंसों को देखते हैं"),
                        Status.HAPPENED,
                        when("2025-07-12", null));
        Row row = rows(dossier(paper(null), List.of(), List.of(event))).getFirst();

        assertThat(ENGLISH.label(row).text())
                .isEqualTo(
                        "The mayor sees the geese · told as done, 12 July 2025 · no speaker named");
        assertThat(ENGLISH.claim(row))
                .isEqualTo(
                        new Claim(
                                "The text says, naming no one: The mayor sees the geese, 12 July"
                                        + " 2025",
                                "",
                                ""));
    }

    @Test
    void asHtmlEveryNameIsEscapedAndIsolated() {
        Texts wicked = Texts.of("ar", "<script>alert(1)</script>");
        Row row =
                rows(dossier(
                                figure(
                                        "f",
                                        wicked,
                                        new Category("c", wicked),
                                        new Unit("u", Unit.UnitKind.COUNT, java.util.Map.of()),
                                        told("a")
                                                .by(new Speaker("s", wicked, wicked, wicked))
                                                .on(wicked))))
                        .getFirst();
        String escaped = "<bdi lang=\"ar\">&lt;script&gt;alert(1)&lt;/script&gt;</bdi>";

        assertThat(ENGLISH.asHtml().label(row).toString())
                .isEqualTo(
                        "10 %s · told as done · %s (%s), %s"
                                .formatted(escaped, escaped, escaped, escaped));
        assertThat(ENGLISH.asHtml().claim(row).toString()).contains("<b>10</b>");
    }

    @Test
    void aRightToLeftNameTurnsNothingAroundIt() {
        assertThat(ENGLISH.text(Texts.of("he", "אווז\u202e"))).isEqualTo("\u2068אווז\u2069");
        assertThat(ENGLISH.asHtml().text(Texts.of("he", "\u202eאווז")).toString())
                .isEqualTo("<bdi lang=\"he\">אווז</bdi>");
    }

    private static Row measure(String name, Unit unit, Bound bound, String low, String high) {
        return rows(dossier(
                        figure(
                                "f",
                                both(name, GEESE.in("hi").orElseThrow()),
                                Invented.VISITS,
                                unit,
                                told("a").value(bound, low, high))))
                .getFirst();
    }
}

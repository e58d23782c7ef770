package org.reportedfigures.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.reportedfigures.samples.Invented.MAYOR;
import static org.reportedfigures.samples.Invented.both;
import static org.reportedfigures.samples.Invented.dossier;
import static org.reportedfigures.samples.Invented.geese;
import static org.reportedfigures.samples.Invented.inferred;
import static org.reportedfigures.samples.Invented.rows;
import static org.reportedfigures.samples.InventedStatement.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportedfigures.exhibits.citation.Citation;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.Facts.Fact;
import org.reportedfigures.samples.Invented;
import org.reportedfigures.samples.InventedStatement;

class FactsTest {
    private static final Phrases ENGLISH = Phrases.in(NumberPreferences.of("en"));
    private static final Phrases HINDI = Phrases.in(NumberPreferences.of("hi"));
    private static final Texts READING = both("a dozen is twelve", "एक दर्जन यानी बारह");

    @Test
    void theFactsStandInTheOrderOfTheCard() {
        var facts =
                facts(
                        ENGLISH,
                        told("a").number("a dozen").reading(READING).when(inferred("2025", null)));

        assertThat(facts)
                .extracting(Fact::label, Fact::value, Fact::explanation)
                .containsExactly(
                        tuple("as written", "“a dozen”", "a dozen is twelve"),
                        tuple("status", "told as done", ""),
                        tuple(
                                "when",
                                "[2025]",
                                "worked out, not in the text: the week of the visit"),
                        tuple("said on", "the text does not tell", ""),
                        tuple(
                                "document",
                                "Geese count, Aville Gazette, [13–14 July 2025]",
                                "worked out, not in the text: the week of the visit"),
                        tuple(
                                "match",
                                "number matches the words; whether it is true was not checked",
                                ""));
    }

    @Test
    void aDandaBetweenDigitsIsADecimalPoint() {
        InventedStatement crore =
                told("a").value(Bound.PLAIN, "12000000").number("1।2 करोड़").reading(READING);

        assertThat(fact("written", facts(ENGLISH, crore)).explanation())
                .isEqualTo(
                        "Read as 1.2: the full-stop sign stands where the decimal point belongs");
        assertThat(fact("written", facts(HINDI, crore.number("१।२ करोड़"))).explanation())
                .isEqualTo("1.2 पढ़ा गया: दशमलव बिंदु की जगह पूर्ण विराम का चिह्न लगा है");
    }

    @Test
    void aDandaAfterTheNumberIsAFullStop() {
        assertThat(fact("written", facts(ENGLISH, told("a").number("12।"))).explanation())
                .isEmpty();
    }

    @Test
    void whatAPersonCheckedIsNotSaidToBeReadByAMachine() {
        InventedStatement byHand =
                told("a").byHand(both("no lexicon for this language", "कोश नहीं"));

        assertThat(fact("match", facts(ENGLISH, byHand)))
                .extracting(Fact::value, Fact::explanation)
                .containsExactly(
                        "number matched by hand; whether it is true was not checked",
                        "no lexicon for this language");
    }

    @Test
    void theEditorsReadingIsAFactOfItsOwn() {
        InventedStatement read = told("a").editorsReading(WordKind.STATUS, WordKind.WHEN);

        assertThat(fact("editor", facts(ENGLISH, read)).value())
                .isEqualTo("no words of the text say it: status, when");
    }

    @Test
    void anotherMentionSaysWhatItLeavesOut() {
        InventedStatement full =
                told("full").by(MAYOR).estimate().on(both("if ducks count", "बत्तख़ें भी"));
        List<Row> all = rows(dossier(geese(full, told("bare").status(Status.ONGOING))));

        Fact<String> also = fact("also", Facts.of(all.get(0), all, ENGLISH));
        assertThat(also.label()).isEqualTo("also told here without speaker, estimate or condition");
        assertThat(also.value())
                .isEqualTo("10 geese on the pond · told as going on · no speaker named");
        assertThat(also.other()).isEqualTo(all.get(1));

        assertThat(fact("also", Facts.of(all.get(1), all, ENGLISH)).label())
                .isEqualTo("also told here");
        assertThat(fact("also", Facts.of(all.get(0), all, HINDI)).label())
                .isEqualTo("यहाँ भी बताया गया, वक्ता के नाम, अनुमान या शर्त के बिना");
    }

    @Test
    void asHtmlWhatTheDossierSaysIsEscaped() {
        InventedStatement wicked =
                told("a").number("<b>1</b>").reading(Texts.of("en", "<i>one</i>"));

        List<Row> all = rows(dossier(geese(wicked)));

        assertThat(ENGLISH.asHtml().facts(all.getFirst(), all))
                .filteredOn(fact -> fact.key().equals("written"))
                .flatExtracting(fact -> fact.value().toString(), f -> f.explanation().toString())
                .containsExactly(
                        "“<bdi>&lt;b&gt;1&lt;/b&gt;</bdi>”", "<bdi>&lt;i&gt;one&lt;/i&gt;</bdi>");
    }

    @Test
    void aCitationHoldsPassageLabelDocumentAndLink() {
        Row row = Invented.only(told("a").by(MAYOR).passage("Ten geese, said the mayor."));

        assertThat(Citation.of(row, ENGLISH, "https://example.org/d/aville?statement=a").text())
                .isEqualTo(
                        "“Ten geese, said the mayor.” – 10 geese on the pond · told as done · The"
                                + " mayor (Aville). In: Geese count, Aville Gazette, [13–14 July"
                                + " 2025]. The geese of Aville,"
                                + " https://example.org/d/aville?statement=a");
    }

    @Test
    void theSentenceTellsItsStatusOnce() {
        Row done = Invented.only(told("a").by(MAYOR));
        Row planned = Invented.only(told("a").by(MAYOR).status(Status.PLANNED));

        assertThat(Citation.of(done, ENGLISH, "").sentence())
                .isEqualTo(
                        "The mayor (Aville) said: 10 geese on the pond (told as done; Geese count,"
                                + " Aville Gazette, [13–14 July 2025]).");
        assertThat(Citation.of(planned, HINDI, "").sentence())
                .isEqualTo(
                        "महापौर (आविल) ने कहा: 10 तालाब के हंस, आगे की योजना बताई गई, जैसा [13–14"
                                + " जुलाई 2025] को बताया गया (हंसों की गिनती, Aville Gazette,"
                                + " [13–14 जुलाई 2025])।");
    }

    private static List<Fact<String>> facts(Phrases phrases, InventedStatement statement) {
        List<Row> all = rows(dossier(geese(statement)));
        return Facts.of(all.getFirst(), all, phrases);
    }

    private static Fact<String> fact(String key, List<Fact<String>> facts) {
        return facts.stream().filter(fact -> fact.key().equals(key)).findFirst().orElseThrow();
    }
}

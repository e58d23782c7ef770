package org.reportedfigures.exhibits.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.InventedStatement.told;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.Golden;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.CorrectionsTest;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.samples.Invented;
import org.reportedfigures.samples.Opened;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CitationTest {
    private static final String LINK = "https://figures.example/d/aville?lang=en&statement=a";

    private static Citation cited(String language, String passage) {
        Row row = Invented.only(told("a").by(Invented.MAYOR).passage(passage));
        return Citation.of(row, Phrases.in(NumberPreferences.of(language)), LINK);
    }

    private static Row cranes(Opened opened) {
        return opened.exhibit("statements/cranes-office").rows().getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "hi"})
    void everyFormReadsAsBefore(String language) {
        Citation cited = cited(language, "Ten geese, said the mayor.");

        Golden.assertMatches("citation.%s.txt".formatted(language), all(cited));
    }

    private static String all(Citation cited) {
        return String.join(
                "\n\n",
                cited.text(),
                cited.sentence(),
                cited.html(),
                cited.markdown(),
                cited.bibtex(),
                cited.csl() + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "hi"})
    void everyFormOfACorrectedValueTellsTheCorrection(String language) {
        Opened harbour = CorrectionsTest.harbour();
        Row cranes = cranes(harbour);
        Citation cited = Citation.of(cranes, Phrases.in(NumberPreferences.of(language)), LINK);

        Golden.assertMatches("corrected-citation.%s.txt".formatted(language), all(cited));
    }

    @Test
    void ofManyCorrectionsTheNewestIsToldAndTheOthersCounted() {
        Opened many =
                Opened.of(
                        CorrectionsTest.corrected(
                                CorrectionsTest.harbour().dossier(), "cranes-office", 8));

        assertThat(
                        Citation.of(cranes(many), Phrases.in(NumberPreferences.of("en")), LINK)
                                .sentence())
                .endsWith(" Corrected on 8 June 2031: 8 → 40 (and 7 more corrections)");
    }

    @Test
    void nothingOfATextComesAliveInHtml() {
        Document html = Jsoup.parse(cited("en", "<img src=x onerror=alert(1)> & \"x\"").html());

        assertThat(html.select("img")).isEmpty();
        assertThat(html.select("blockquote p").text())
                .isEqualTo("<img src=x onerror=alert(1)> & \"x\"");
        assertThat(html.select("blockquote").attr("cite")).isEqualTo(LINK);
        assertThat(html.select("figcaption a").eachAttr("href")).hasSize(2).contains(LINK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    *loud* _and_ `code`         → \\*loud\\* \\_and\\_ \\`code\\`
                    [here](x) ![pic](y)         → \\[here\\](x) \\!\\[pic\\](y)
                    <b>b</b> & more             → \\<b\\>b\\</b\\> \\& more
                    1. one                      → 1\\. one
                    - two                       → \\- two
                    # three                     → \\# three
                    a | b ~~c~~ $d$             → a \\| b \\~\\~c\\~\\~ \\$d\\$
                    see https://evil.example    → see https\\://evil.example
                    www.evil.example me@x.y     → www\\.evil.example me\\@x.y
                    1,200 geese, 3.5 km - fine  → 1,200 geese, 3.5 km - fine
                    """)
    void aTextIsOnlyTextInMarkdown(String text, String escaped) {
        assertThat(CiteMarkdown.escaped(text)).isEqualTo(escaped.replace("\\\\", "\\"));
    }

    @Test
    void paragraphsOfAPassageAreOneQuotationInMarkdown() {
        assertThat(cited("en", "Ten geese.\nAnd a duck.").markdown())
                .startsWith("> Ten geese. And a duck.\n>\n> — 10 geese on the pond · told as done");
    }

    @Test
    void whatTexTakesForACommandIsNone() {
        String bibtex = cited("en", "100 % of \\input{x} {costs} $5 & #1_a^b~c").bibtex();

        assertThat(bibtex)
                .contains(
                        "100 \\% of \\textbackslash{}input\\textbraceleft{}x\\textbraceright{}"
                                + " \\textbraceleft{}costs\\textbraceright{} \\$5 \\&"
                                + " \\#1\\_a\\textasciicircum{}b\\textasciitilde{}c");
        assertThat(bibtex.chars().filter(c -> c == '{').count())
                .isEqualTo(bibtex.chars().filter(c -> c == '}').count());
    }

    @Test
    void signsThatTexWouldMakeAnotherOfStayWhatTheyAre() {
        assertThat(cited("en", "``a'' 2024--25 --- <<b>> ?`").bibtex())
                .contains("abstract = {`{}`a'{}' 2024-{}-25 -{}-{}- <{}<b>{}> ?{}`}");
    }

    @Test
    void aWorkedOutDateIsCircaAndInBrackets() {
        Citation cited = cited("en", "Ten geese.");
        JsonNode item = JsonMapper.shared().readTree(cited.csl()).get(0);

        assertThat(item.get("issued").get("date-parts").toString()).isEqualTo("[[2025,7,13]]");
        assertThat(item.get("issued").get("circa").asBoolean()).isTrue();
        assertThat(cited.bibtex()).contains("year = {[2025]}", "date = {2025-07-13~}");
    }

    @Test
    void aTagInATextIsNoneForACitationProcessor() {
        assertThat(cited("en", "<i>Ten</i> geese").csl())
                .doesNotContain("<i>")
                .contains("<\u2060i>Ten<\u2060/i> geese");
    }
}

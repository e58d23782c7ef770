package org.reportedfigures.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.library.Row;
import org.reportedfigures.samples.Invented;
import org.reportedfigures.samples.InventedStatement;
import org.reportedfigures.samples.Opened;

class TextFragmentTest {
    private static String link(String passage) {
        Row row = Invented.only(InventedStatement.told("a").passage(passage));
        return TextFragment.link(row).orElseThrow();
    }

    @Test
    void aShortPassageIsNamedWhole() {
        assertThat(link("Ten geese – or so, a well-known mayor & co. said."))
                .isEqualTo(
                        "https://example.org/geese#:~:text=Ten%20geese%20%E2%80%93%20or%20so%2C%20a"
                                + "%20well%2Dknown%20mayor%20%26%20co.%20said.");
    }

    @Test
    void aLongPassageIsNamedByItsFirstAndLastWords() {
        String link =
                link(
                        "बता दें कि उत्तर कोरिया ने "
                                + "बहुत ".repeat(40)
                                + "गोले उपलब्ध कराए हैं जी।");
        String text = link.substring(link.indexOf("text=") + 5);

        assertThat(URLDecoder.decode(text, StandardCharsets.UTF_8))
                .isEqualTo("बता दें कि उत्तर कोरिया,गोले उपलब्ध कराए हैं जी।");
        assertThat(URI.create(link)).hasHost("example.org");
    }

    @Test
    void aPassageOfTwoParagraphsIsNamedByItsEnds() {
        assertThat(link("One two three four five six.\nSeven eight nine ten eleven twelve."))
                .endsWith(
                        "#:~:text=One%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve.");
    }

    @Test
    void aShortParagraphIsATermOfItsOwn() {
        assertThat(link("Geese!\nTen of them were seen."))
                .endsWith("#:~:text=Geese,Ten%20of%20them%20were%20seen.");
    }

    @Test
    void fewLongWordsAreSharedBetweenTheEnds() {
        String long1 = "a".repeat(30);
        String long2 = "b".repeat(30);

        assertThat(link("%1$s %1$s %1$s %2$s %2$s %2$s.".formatted(long1, long2)))
                .endsWith(
                        "#:~:text=%1$s%%20%1$s%%20%1$s,%2$s%%20%2$s%%20%2$s."
                                .formatted(long1, long2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "अ", "𝟗", " ", "!", "\n", "गोले ", "a! ", "x\n"})
    void noLinkIsLongHoweverLongThePassage(String repeated) {
        assertThat(link("Ten geese" + repeated.repeat(1_000_000) + " or so"))
                .startsWith("https://example.org/geese")
                .hasSizeLessThan(2_500);
    }

    @Test
    void wordsTooLongForATermAreLeftOut() {
        String endless = "a".repeat(200);

        assertThat(link(endless + " ten geese.")).endsWith("/geese#:~:text=ten%20geese.");
        assertThat(link("Ten geese " + endless)).endsWith("/geese#:~:text=Ten%20geese");
        assertThat(link(endless)).endsWith("/geese");
    }

    @Test
    void aDocumentWithoutAnAddressHasNone() {
        Opened one = Opened.of("all-bounds");

        assertThat(TextFragment.link(one.all().getFirst())).isEmpty();
    }
}

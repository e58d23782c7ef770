package org.reportedfigures.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
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
    void aDocumentWithoutAnAddressHasNone() {
        Opened one = Opened.of("all-bounds");

        assertThat(TextFragment.link(one.all().getFirst())).isEmpty();
    }
}

package org.reportedfigures.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.dossiers.DossierBuilder.WebAddress;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://x.example/\"><b>?a|b,https://x.example/%22%3E%3Cb%3E?a%7Cb",
        "https://x.example/100%,https://x.example/100%25",
        "https://x.example/a#b#c,https://x.example/a#b%23c",
        "https://x.example/[1],https://x.example/%5B1%5D",
        "https://x.example/a\u202eb,https://x.example/a%E2%80%AEb"
    })
    void whatNoAddressMayHoldHasAPercentCode(String address, String expected) {
        assertThat(WebAddress.of(address)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://[::1]:8080/a?b=%20c&d=(e)#f",
                "https://\u0909.example/\u0916\u093c\u092c\u0930?\u0907=1",
                "HTTP://x.example"
            })
    void whatOneMayHoldStays(String address) {
        assertThat(WebAddress.of(address)).isEqualTo(address);
    }

    @Test
    void aDocumentHasItSo(@TempDir Path data) {
        Harbour harbour = Harbour.in(data, "harbour").with("org/harbour", "org/<harbour>");

        assertThat(harbour.read().shown().orElseThrow().documents().getFirst().url())
                .isEqualTo("https://example.org/%3Charbour%3E");
    }
}

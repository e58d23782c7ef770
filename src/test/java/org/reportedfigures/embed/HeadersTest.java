package org.reportedfigures.embed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadersTest {
    /** The preview of the dialog is a frame, too. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "*,*",
                "https://news.example,'self' https://news.example",
                "https://a.example https://b.example,'self' https://a.example https://b.example",
                "https://a.example 'self',https://a.example 'self'",
                "'self','self'",
                "'none','self'",
                "\" \",'self'"
            })
    void whoeverElseMayShowAFrameThisSiteMay(String set, String ancestors) {
        assertThat(new Headers(set).page(false).get("Content-Security-Policy"))
                .endsWith("; frame-ancestors " + ancestors);
    }
}

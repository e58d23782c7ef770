package org.reportedfigures.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedBodyTest {
    @ParameterizedTest
    @CsvSource({
        "br,br,true",
        "'gzip, deflate, br, zstd',br,true",
        "'gzip;q=1.0, br;q=0.5',br,true",
        "'gzip, br;q=0',br,false",
        "'br ; q=0.000',br,false",
        "BR,br,true",
        "*,br,true",
        "*;q=0,br,false",
        "'*, br;q=0',br,false",
        "'*;q=0, br',br,true",
        "'',br,false",
        "brotli,br,false",
        "'gzip,,',gzip,true"
    })
    void acceptsWhatTheRequestNamesWithAWeight(String header, String coding, boolean accepted) {
        assertThat(EncodedBody.accepts(header, coding)).isEqualTo(accepted);
    }
}

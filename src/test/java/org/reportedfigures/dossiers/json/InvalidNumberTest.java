package org.reportedfigures.dossiers.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.dossiers.Harbour;

/** What authors write for numbers and JSON has no word for. */
class InvalidNumberTest {
    @TempDir private Path data;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "+500",
                "0x10",
                "0500",
                "1_000",
                ".5",
                "5.",
                "12k"
            })
    void isToldInPlainWordsAtItsPlace(String written) {
        assertThat(
                        Harbour.in(data, "harbour")
                                .with("\"value\": 40", "\"value\": " + written)
                                .problems())
                .singleElement()
                .asString()
                .startsWith(
                        "harbour/dossier.json:39:20  #  \"" + written + "\" is no number in JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e9999999999",
                "-1e9999999999",
                "1e-9999999999",
                "1e99999999999999999999999"
            })
    void aNumberThatNoMachineHoldsIsBeyondTheLimits(String written) {
        assertThat(
                        Harbour.in(data, "harbour")
                                .with("\"value\": 40", "\"value\": " + written)
                                .problems())
                .anySatisfy(problem ->
                        assertThat(problem)
                                .startsWith("harbour/dossier.json:39:20")
                                .contains("the number has too many digits or zeros"))
                .noneSatisfy(problem -> assertThat(problem).contains("the program failed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fourty", "{40}", "\"40"})
    void otherFaultsAreTheParsers(String written) {
        assertThat(
                        Harbour.in(data, "harbour")
                                .with("\"value\": 40", "\"value\": " + written)
                                .problems())
                .singleElement()
                .asString()
                .contains("this is no JSON");
    }
}

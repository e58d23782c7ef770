package org.reportedfigures.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What only Hindi has: {@code reading/hindi.txt} holds the cases, each with its lines. */
class HindiReadTest {
    @TestFactory
    Stream<DynamicNode> everyLineIsReadAsItSays() throws IOException {
        return Stream.of(text().split("\n## ")).skip(1).map(HindiReadTest::readCase);
    }

    private static DynamicNode readCase(String section) {
        List<String> lines = section.lines().filter(line -> !line.isBlank()).toList();
        String[] heading = lines.getFirst().split(": ", 2);
        List<String> asked = List.of(heading[0].split(", "));
        return dynamicContainer(
                heading[1], lines.stream().skip(1).map(line -> readLine(asked, line)));
    }

    private static DynamicTest readLine(List<String> asked, String line) {
        List<String> said = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        String text = said.getFirst();
        return dynamicTest(
                text,
                () -> {
                    List<String> read = asked.stream().map(what -> read(what, text)).toList();
                    List<String> told = said.subList(1, said.size());
                    assertThat(read).isEqualTo(told);
                });
    }

    private static String read(String what, String text) {
        return switch (what) {
            case "numbers" -> Read.numbers("hi", text);
            case "figures" -> Read.figures("hi", text);
            case "places" -> Read.places("hi", text);
            case "kinds" -> Read.kinds("hi", text);
            case "bounds" -> Read.bounds("hi", text);
            case "nouns" -> Read.nouns("hi", text);
            case "units" -> Read.units("hi", text);
            default -> throw new IllegalArgumentException("no such thing is read: " + what);
        };
    }

    private static String text() throws IOException {
        try (var in = HindiReadTest.class.getResourceAsStream("/reading/hindi.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

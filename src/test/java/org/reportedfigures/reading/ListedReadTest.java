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

/** What one language alone has: a file of {@code reading/} holds its cases, each with its lines. */
class ListedReadTest {
    @TestFactory
    Stream<DynamicNode> everyLineOfHindiIsReadAsItSays() throws IOException {
        return cases("hi", "hindi.txt");
    }

    @TestFactory
    Stream<DynamicNode> everyLineOfFrenchIsReadAsItSays() throws IOException {
        return cases("fr", "french.txt");
    }

    private static Stream<DynamicNode> cases(String language, String file) throws IOException {
        return Stream.of(text(file).split("\n## ")).skip(1).map(it -> readCase(language, it));
    }

    private static DynamicNode readCase(String language, String section) {
        List<String> lines = section.lines().filter(line -> !line.isBlank()).toList();
        String[] heading = lines.getFirst().split(": ", 2);
        List<String> asked = List.of(heading[0].split(", "));
        return dynamicContainer(
                heading[1], lines.stream().skip(1).map(line -> readLine(language, asked, line)));
    }

    private static DynamicTest readLine(String language, List<String> asked, String line) {
        List<String> said = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        String text = said.getFirst();
        return dynamicTest(
                text,
                () -> {
                    List<String> read =
                            asked.stream().map(what -> read(language, what, text)).toList();
                    List<String> told = said.subList(1, said.size());
                    assertThat(read).isEqualTo(told);
                });
    }

    private static String read(String language, String what, String text) {
        return switch (what) {
            case "numbers" -> Read.numbers(language, text);
            case "figures" -> Read.figures(language, text);
            case "places" -> Read.places(language, text);
            case "kinds" -> Read.kinds(language, text);
            case "bounds" -> Read.bounds(language, text);
            case "nouns" -> Read.nouns(language, text);
            case "units" -> Read.units(language, text);
            default -> throw new IllegalArgumentException("no such thing is read: " + what);
        };
    }

    private static String text(String file) throws IOException {
        try (var in = ListedReadTest.class.getResourceAsStream("/reading/" + file)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package org.reportedfigures.reading.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.EnumId;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Status;
import org.reportedfigures.reading.Reader;

/**
 * Passages as agencies, ministries, live blogs and courts write them, with what is to be read:
 * three lines each, of which the first is the language and the day of the text, the second the
 * passage with its number in brackets, and the third who, whether, and times as {@code words >
 * date}; ? is what cannot be read.
 */
class ClaimsReadTest {
    private static final Path FOLDER = Path.of("src/test/resources/reading/claims");

    record Passage(String language, LocalDate day, String marked, List<String> expected) {
        String text() {
            return marked.replace("[", "").replace("]", "");
        }

        Span number() {
            int start = marked.codePointCount(0, marked.indexOf('['));
            return new Span(
                    start,
                    start + marked.codePointCount(marked.indexOf('['), marked.indexOf(']')) - 1);
        }

        @Override
        public String toString() {
            return marked;
        }
    }

    static List<Passage> passages() throws IOException {
        var all = new ArrayList<Passage>();
        List<String> lines =
                Files.readAllLines(FOLDER.resolve("passages.txt")).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
        for (int i = 0; i + 2 < lines.size(); i += 3) {
            String[] head = lines.get(i).split(" ");
            all.add(
                    new Passage(
                            head[0],
                            LocalDate.parse(head[1]),
                            lines.get(i + 1),
                            Arrays.stream(lines.get(i + 2).split("\\|"))
                                    .map(String::strip)
                                    .toList()));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("passages")
    void isReadAsAPersonWould(Passage passage) {
        var claims =
                ClaimText.of(
                        Reader.in(passage.language()).orElseThrow(),
                        passage.text(),
                        ClaimSpeakers.in(passage.language()));
        Span all = new Span(0, passage.text().codePointCount(0, passage.text().length()));
        var read = new ArrayList<String>();
        read.add(who(claims, all, passage.number()));
        String whether = whether(claims, all, passage.number());
        read.add(whether);
        for (String expected : passage.expected().subList(2, passage.expected().size())) {
            read.add(time(claims, passage, whether, expected));
        }
        assertThat(String.join(" | ", read)).isEqualTo(String.join(" | ", passage.expected()));
    }

    private static String who(ClaimText claims, Span all, Span number) {
        List<String> yes =
                ClaimSpeakers.IDS.stream()
                        .filter(id -> claims.who(all, number, null, id, null, false).isYes())
                        .collect(Collectors.toList());
        if (claims.who(all, number, null, null, null, false).isYes()) {
            yes.add("nobody");
        }
        return yes.isEmpty() ? "?" : String.join("+", yes);
    }

    private static String whether(ClaimText claims, Span all, Span number) {
        String yes =
                EnumId.ids(Status.class).stream()
                        .filter(id ->
                                claims.whether(
                                                all,
                                                number,
                                                EnumId.of(Status.class, id).orElseThrow())
                                        .isYes())
                        .collect(Collectors.joining("+"));
        return yes.isEmpty() ? "?" : yes;
    }

    /** Rewrites {@code when in June > 2025-06} so that it holds the answer. */
    private static String time(ClaimText claims, Passage passage, String whether, String expected) {
        String[] parts = expected.replace("no ", "").replace("? ", "").split(" > ");
        boolean said = parts[0].startsWith("said ");
        String words = parts[0].substring(5);
        int start = passage.text().indexOf(words);
        assertThat(start).as(words).isNotNegative();
        int from = passage.text().codePointCount(0, start);
        var span = new Span(from, from + words.codePointCount(0, words.length()));
        ClaimAnswer answer =
                claims.when(
                        passage.number(),
                        span,
                        said,
                        Edtf.parse(parts[1]),
                        passage.day(),
                        EnumId.of(Status.class, whether).orElse(null),
                        false);
        String sign = answer.isYes() ? "" : answer.isNo() ? "no " : "? ";
        return sign + parts[0] + " > " + parts[1];
    }

    /** The speakers that are declared in every passage. */
    static final class ClaimSpeakers {
        static final Set<String> IDS = new java.util.TreeSet<>(names("en").keySet());

        static SpeakerNames in(String language) {
            return SpeakerNames.of(Reader.in(language).orElseThrow(), names(language), Map.of());
        }

        private static Map<String, List<String>> names(String language) {
            return switch (language) {
                case "hi" ->
                        Map.of(
                                "ministry", List.of("रक्षा मंत्रालय", "मंत्रालय"),
                                "police", List.of("पुलिस", "पुलिस अधीक्षक"),
                                "dia", List.of("डीआईए", "रक्षा खुफिया एजेंसी"),
                                "court", List.of("अदालत", "उच्च न्यायालय"),
                                "governor", List.of("राज्यपाल"),
                                "experts", List.of("विशेषज्ञ"));
                case "fr" ->
                        Map.of(
                                "ministry", List.of("ministère de la Défense", "le ministère"),
                                "police", List.of("la police", "police"),
                                "dia", List.of("la DIA", "DIA"),
                                "court", List.of("le tribunal"),
                                "governor", List.of("le gouverneur"),
                                "experts", List.of("des experts", "experts"));
                default ->
                        Map.of(
                                "ministry", List.of("Defence Ministry", "the ministry"),
                                "police", List.of("police", "the police"),
                                "dia", List.of("DIA", "Defence Intelligence Agency"),
                                "court", List.of("court", "the court"),
                                "governor", List.of("governor", "Oleh Marchenko"),
                                "experts", List.of("experts"));
            };
        }
    }
}

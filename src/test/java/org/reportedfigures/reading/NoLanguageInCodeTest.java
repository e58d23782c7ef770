package org.reportedfigures.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.reading.language.Section.DEFINITE_ARTICLES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reportedfigures.reading.language.Lexicon;

/**
 * What a language is, its lexicon says: the code that reads holds no word, letter or sign of one.
 */
class NoLanguageInCodeTest {
    private static final Path MAIN = Path.of("src/main/java/org/reportedfigures");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$| // .*");
    private static final Pattern LITERAL =
            Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'((?:[^'\\\\\\n]|\\\\.)+)'");

    /** Of the scripts of India, U+0900 to U+0DFF. */
    private static final Pattern ESCAPE =
            Pattern.compile("(?i)(\\\\u|\\b0x)0?[9a-d][0-9a-f]{2}\\b");

    /** Units of notation that all languages share: superscripts, the masculine ordinal. */
    private static final String SHARED = "ªº";

    @Test
    void noLiteralHoldsALetterOrSignOfAScriptThatIsNotLatin() throws IOException {
        assertThat(literals("reading", "dossiers", "commandline"))
                .filteredOn(literal -> literal.codePoints().anyMatch(NoLanguageInCodeTest::isOfOne))
                .isEmpty();
    }

    @Test
    void noCodePointOfSuchAScriptIsWrittenAsANumber() throws IOException {
        for (String source : sources("reading", "dossiers", "commandline")) {
            assertThat(ESCAPE.matcher(source).results().map(m -> m.group())).isEmpty();
        }
    }

    @Test
    void noLiteralIsAnArticleOrANumberWord() throws IOException {
        Set<String> words = new HashSet<>();
        for (String language : Reader.languages()) {
            Lexicon lexicon = Reader.in(language).orElseThrow().lexicon();
            words.addAll(lexicon.numberWords());
            words.addAll(lexicon.numbers().articles());
            words.addAll(lexicon.numbers().of());
            words.addAll(lexicon.words(DEFINITE_ARTICLES));
        }
        assertThat(literals("reading/numbers", "reading/sense", "reading/check"))
                .filteredOn(literal -> literal.length() > 1 && words.contains(literal))
                .isEmpty();
    }

    private static boolean isOfOne(int c) {
        boolean devanagari = Character.UnicodeBlock.DEVANAGARI.equals(Character.UnicodeBlock.of(c));
        return devanagari || (Character.isLetter(c) && c > 0x7F && SHARED.indexOf(c) < 0);
    }

    private static List<String> literals(String... rooms) throws IOException {
        var literals = new ArrayList<String>();
        for (String source : sources(rooms)) {
            LITERAL.matcher(source)
                    .results()
                    .forEach(m -> literals.add(m.group(1) == null ? m.group(2) : m.group(1)));
        }
        return literals;
    }

    private static List<String> sources(String... rooms) throws IOException {
        var sources = new ArrayList<String>();
        for (String room : rooms) {
            try (Stream<Path> files = Files.walk(MAIN.resolve(room))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    sources.add(COMMENT.matcher(Files.readString(file)).replaceAll(" "));
                }
            }
        }
        assertThat(sources).isNotEmpty();
        return sources;
    }
}

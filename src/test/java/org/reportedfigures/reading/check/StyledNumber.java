package org.reportedfigures.reading.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.reportedfigures.reading.ReadingLawsTest;

/**
 * Writes numbers as the lexicon of a language writes them, without any code of the reader: with the
 * first of its decimal signs, of its group signs and of its words for a scale.
 */
public final class StyledNumber {
    private static final BigDecimal CRORE = new BigDecimal("10000000");
    private static final BigDecimal MILLION = new BigDecimal("1000000");

    /** The signs that have names; a space within a number breaks no line and is narrow. */
    private static final Map<String, String> SIGNS =
            Map.of("comma", ",", "point", ".", "space", "\u202F", "apostrophe", "'");

    private static final Map<String, List<String>> LEXICONS = new ConcurrentHashMap<>();

    private final List<String> lexicon;
    private final ReadingLawsTest.Style style;

    private StyledNumber(List<String> lexicon, ReadingLawsTest.Style style) {
        this.lexicon = lexicon;
        this.style = style;
    }

    public static String number(BigDecimal number, ReadingLawsTest.Style style, String language) {
        return new StyledNumber(LEXICONS.computeIfAbsent(language, StyledNumber::lines), style)
                .of(number);
    }

    private static List<String> lines(String language) {
        try {
            return Files.readAllLines(
                    Path.of("src/main/resources/reading/" + language + ".lexicon"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String of(BigDecimal number) {
        BigDecimal scale = style.indian() ? CRORE : MILLION;
        Optional<String> word = words("scales", scale.toPlainString()).findFirst();
        return style.words() && word.isPresent() && number.compareTo(scale) >= 0
                ? digits(number.divide(scale)) + " " + word.get()
                : digits(number);
    }

    /** What the lexicon lists after "meaning = " in a section. */
    private Stream<String> words(String section, String meaning) {
        return lexicon.stream()
                .dropWhile(line -> !line.equals("[" + section + "]"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("["))
                .filter(line -> line.startsWith(meaning + " = "))
                .flatMap(line -> Stream.of(line.substring(meaning.length() + 3).split(", ")));
    }

    private String sign(String meaning) {
        List<String> signs = words("number signs", meaning).toList();
        assertThat(signs).as("[number signs] " + meaning).isNotEmpty();
        return SIGNS.getOrDefault(signs.getFirst(), signs.getFirst());
    }

    private String digits(BigDecimal number) {
        String[] parts = number.toPlainString().split("\\.");
        String written = grouped(parts[0]);
        String all = parts.length > 1 ? written + sign("decimal") + parts[1] : written;
        return style.devanagari() ? devanagari(all) : all;
    }

    /** Three digits at the end, groups of two or three before; none where no groups of two are. */
    private String grouped(String whole) {
        if (style.indian() && words("traits", "yes").noneMatch("groups of two"::equals)) {
            return whole;
        }
        int end = Math.max(0, whole.length() - 3);
        var out = new StringBuilder(whole.substring(end));
        while (end > 0) {
            int start = Math.max(0, end - (style.indian() ? 2 : 3));
            out.insert(0, whole.substring(start, end) + sign("group"));
            end = start;
        }
        return out.toString();
    }

    private static String devanagari(String latin) {
        var out = new StringBuilder();
        latin.chars()
                .forEach(c -> out.append(c >= '0' && c <= '9' ? (char) (c - '0' + '०') : (char) c));
        return out.toString();
    }
}

package org.reportedfigures.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
    private static final LineBreaker NARROW = new LineBreaker(80, 13, false);

    @Test
    void aShortTextIsOneLine() {
        assertThat(NARROW.of("troops", 3)).containsExactly("troops");
    }

    @Test
    void linesBreakBetweenWords() {
        assertThat(NARROW.of("containers of arms and shells", 9))
                .allMatch(line -> NARROW.width(line) <= 80)
                .hasSizeGreaterThan(2)
                .satisfies(lines ->
                        assertThat(String.join(" ", lines))
                                .isEqualTo("containers of arms and shells"));
    }

    @ParameterizedTest
    @CsvSource({"told as done · no speaker, named", "हो चुका बताया गया · बिना किसी हवाले, के"})
    void aLoneLastWordGetsCompanyOfTheLineBefore(String full, String lone) {
        var lines = new LineBreaker(NARROW.width(full) + 1, 13, false);

        assertThat(lines.of(full + " " + lone, 9)).hasSize(2).last().isNotEqualTo(lone);
    }

    @Test
    void noWordIsBrokenForTheSakeOfALoneOne() {
        var lines = new LineBreaker(NARROW.width("Unterseebootshafen") + 1, 13, false);

        assertThat(lines.of("Unterseebootshafen an", 9))
                .containsExactly("Unterseebootshafen", "an");
    }

    @Test
    void whatIsLeftOverBecomesAnEllipsis() {
        List<String> lines = NARROW.of("a name that goes on and on, word after word", 2);

        assertThat(lines).hasSize(2).allMatch(line -> NARROW.width(line) <= 80);
        assertThat(lines.getLast()).endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "प्रशिक्षणार्थियोंप्रशिक्षणार्थियों",
                "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
                "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301"
            })
    void noGraphemeClusterIsCut(String word) {
        List<String> lines = new LineBreaker(40, 13, false).of(word, 99);

        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(String.join("", lines)).isEqualTo(word);
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(word);
        int at = 0;
        for (String line : lines) {
            at += line.length();
            assertThat(clusters.isBoundary(at)).as("cut at %d", at).isTrue();
        }
    }

    @Test
    void anIsolateThatRunsOverALineIsClosedAndOpenedAgain() {
        List<String> lines = NARROW.of("\u2068عدد الأشجار في حديقة لا مكان\u2069 told", 9);

        assertThat(lines)
                .hasSizeGreaterThan(2)
                .allSatisfy(line ->
                        assertThat(line.chars().filter(c -> c == '\u2068').count())
                                .isEqualTo(line.chars().filter(c -> c == '\u2069').count()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "क्षि", "e\u0301\u0302"})
    void aWordIsCutAfter200Letters(String letter) {
        double room = NARROW.width(letter.repeat(250));

        List<String> lines =
                new LineBreaker(room, 13, false).of(letter.repeat(5_000), Integer.MAX_VALUE);

        assertThat(lines).hasSize(25).containsOnly(letter.repeat(200));
    }

    @Test
    void aLongWordLosesNoLetter() {
        List<String> lines = NARROW.of("before " + "x".repeat(999) + " after", 999);

        assertThat(String.join("", lines).replace(" ", ""))
                .isEqualTo("before" + "x".repeat(999) + "after");
    }

    /** What is allocated grows with the steps taken; arrays that double may count twice. */
    @ParameterizedTest
    @ValueSource(
            strings = {"a", "क्षि", "👩‍👩‍👧‍👦 ", "\u0301", "word ", "\u2068a ", "\u2068 \u2069"})
    void theWorkGrowsAsTheLettersDo(String letter) {
        var lines = new LineBreaker(40, 13, false);
        lines.of(letter.repeat(1_000), Integer.MAX_VALUE);

        long once = allocated(() -> lines.of(letter.repeat(1_000), Integer.MAX_VALUE));
        long eightfold = allocated(() -> lines.of(letter.repeat(8_000), Integer.MAX_VALUE));

        assertThat(eightfold).isLessThan(once * 16);
    }

    private static long allocated(Runnable work) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}

package org.reportedfigures.drawing;

import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How long it takes to break a text into lines and to shape these, by its length and by what it is
 * made of: milliseconds, the best of three.
 */
public final class LineBenchmark {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);
    private static final Map<String, String> TEXTS =
            new TreeMap<>(
                    Map.of(
                            "no space", "abcdefghij",
                            "no space, narrow", "il",
                            "words", "a few words of a name ",
                            "long words", "a".repeat(180) + " ",
                            "Devanagari, no space", "प्रशिक्षणार्थियों",
                            "Devanagari words", "प्रशिक्षण के लिए ",
                            "Thai", "ภาษาไทยไม่มีช่องว่าง",
                            "one letter with marks", "\u0301",
                            "emoji", "👩‍👩‍👧‍👦",
                            "isolates", "\u2068a \u2069\u2068"));

    private LineBenchmark() {}

    /**
     * Prints a table; ends with 1 where a text takes longer than a second.
     *
     * @param args nothing, or the length of the longest text
     */
    public static void main(String[] args) {
        int longest = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        boolean met = true;
        System.out.printf(
                "%-22s %9s %10s %10s %10s%n", "ms", "letters", "all lines", "6 lines", "shaped");
        for (Map.Entry<String, String> text : TEXTS.entrySet()) {
            for (int size : SIZES.stream().filter(s -> s <= longest).toList()) {
                String long1 = text.getKey().startsWith("one") ? "e" : "";
                String all = (long1 + text.getValue().repeat(size)).substring(0, size);
                double lines =
                        best(() -> new LineBreaker(300, 13, false).of(all, Integer.MAX_VALUE));
                double few = best(() -> new LineBreaker(300, 13, false).of(all, 6));
                double shaped = best(() -> shape(new LineBreaker(300, 13, false).of(all, 6)));
                System.out.printf(
                        "%-22s %,9d %10.1f %10.1f %10.1f%n",
                        text.getKey(), size, lines, few, shaped);
                met &= Stream.of(lines, few, shaped).allMatch(ms -> ms <= 1_000);
            }
        }
        if (!met) {
            System.out.println("NO: each must take a second at most.");
            System.exit(1);
        }
    }

    private static void shape(List<String> lines) {
        var context = new FontRenderContext(null, true, true);
        lines.forEach(line -> new TextShaper(ResolvedStyle.text(""), context).line(line));
    }

    private static double best(Runnable work) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }
}

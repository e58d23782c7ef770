package org.reportedfigures.reading.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** The ways in which numbers are written in Hindi and English. */
final class Styles {
    private static final Map<String, String> ENGLISH_SCALES =
            Map.of(
                    "thousand", "1e3",
                    "lakh", "1e5",
                    "million", "1e6",
                    "crore", "1e7",
                    "billion", "1e9",
                    "trillion", "1e12");
    private static final Map<String, String> HINDI_SCALES =
            Map.of(
                    "हज़ार", "1e3",
                    "हजार", "1e3",
                    "लाख", "1e5",
                    "मिलियन", "1e6",
                    "करोड़", "1e7",
                    "करोड", "1e7",
                    "अरब", "1e9",
                    "बिलियन", "1e9",
                    "खरब", "1e11");

    static final List<Function<Random, Written>> ENGLISH =
            List.of(
                    r -> digits(r, false, ""),
                    r -> digits(r, false, "western"),
                    r -> digits(r, false, "indian"),
                    r -> digits(r, false, "thin"),
                    r -> decimal(r, false, "."),
                    r -> scaled(r, ENGLISH_SCALES, false, "."),
                    r -> scaled(r, ENGLISH_SCALES, false, "."),
                    r -> englishWords(r),
                    r -> wordsScaled(r, ENGLISH_SCALES, SpelledOut::english));

    static final List<Function<Random, Written>> HINDI =
            List.of(
                    r -> digits(r, r.nextBoolean(), ""),
                    r -> digits(r, r.nextBoolean(), "western"),
                    r -> digits(r, r.nextBoolean(), "indian"),
                    r -> decimal(r, r.nextBoolean(), "."),
                    r -> scaled(r, HINDI_SCALES, r.nextBoolean(), "."),
                    r -> scaled(r, HINDI_SCALES, r.nextBoolean(), "।"),
                    r -> hindiWords(r),
                    r -> wordsScaled(r, HINDI_SCALES, SpelledOut::hindi),
                    r -> hindiFraction(r));

    private Styles() {}

    /** Of one to ten digits, each length as often as the others. */
    private static long number(Random random) {
        int digits = 1 + random.nextInt(10);
        long least = digits == 1 ? 2 : (long) Math.pow(10, digits - 1);
        return least + (long) (random.nextDouble() * (Math.pow(10, digits) - least));
    }

    private static Written digits(Random random, boolean devanagari, String grouping) {
        long number = number(random);
        String text = String.valueOf(number);
        // Ten digits in a row are a telephone number.
        String way = grouping.isEmpty() && text.length() == 10 ? "indian" : grouping;
        text =
                switch (way) {
                    case "western" -> grouped(text, 3, ",");
                    case "indian" -> grouped(text, 2, ",");
                    case "thin" -> grouped(text, 3, random.nextBoolean() ? "\u2009" : "\u202F");
                    default -> text;
                };
        return Written.plain(script(text, devanagari), BigDecimal.valueOf(number));
    }

    /** The last group has three digits, those before have so many. */
    private static String grouped(String digits, int size, String separator) {
        if (digits.length() <= 3) {
            return digits;
        }
        String tail = separator + digits.substring(digits.length() - 3);
        String head = digits.substring(0, digits.length() - 3);
        while (head.length() > size) {
            tail = separator + head.substring(head.length() - size) + tail;
            head = head.substring(0, head.length() - size);
        }
        return head + tail;
    }

    private static Written decimal(Random random, boolean devanagari, String point) {
        long whole = random.nextInt(5000);
        int tenths = 1 + random.nextInt(99);
        String text = grouped(String.valueOf(whole), 3, ",") + ".%02d".formatted(tenths);
        return Written.plain(
                script(text.replace(".", point), devanagari),
                new BigDecimal("%d.%02d".formatted(whole, tenths)));
    }

    private static Written scaled(
            Random random, Map<String, String> scales, boolean devanagari, String point) {
        String scale = any(random, scales);
        BigDecimal number =
                random.nextBoolean()
                        ? BigDecimal.valueOf(2 + random.nextInt(97))
                        : BigDecimal.valueOf(11 + random.nextInt(889), 1);
        String text = script(number.toPlainString().replace(".", point), devanagari);
        return Written.scaled(text, number, scale, scales.getOrDefault(scale, "1"));
    }

    private static Written englishWords(Random random) {
        long number = number(random);
        return Written.plain(SpelledOut.english(number), BigDecimal.valueOf(number));
    }

    private static Written hindiWords(Random random) {
        // "दो", "एक" and the like before a noun are words of other kinds as often as numbers.
        long number = Math.max(11, number(random));
        return Written.plain(SpelledOut.hindi(number), BigDecimal.valueOf(number));
    }

    private static Written wordsScaled(
            Random random, Map<String, String> scales, Function<Long, String> words) {
        String scale = any(random, scales);
        long number = 2L + random.nextInt(97);
        return Written.scaled(
                words.apply(number),
                BigDecimal.valueOf(number),
                scale,
                scales.getOrDefault(scale, "1"));
    }

    private static Written hindiFraction(Random random) {
        String scale = any(random, HINDI_SCALES);
        int whole = 3 + random.nextInt(20);
        String[] texts = {"डेढ़", "ढाई", "साढ़े ", "सवा ", "पौने "};
        String[] numbers = {"1.5", "2.5", whole + ".5", whole + ".25", whole - 1 + ".75"};
        int which = random.nextInt(texts.length);
        String text = which < 2 ? texts[which] : texts[which] + SpelledOut.hindi(whole);
        return Written.scaled(
                text, new BigDecimal(numbers[which]), scale, HINDI_SCALES.getOrDefault(scale, "1"));
    }

    private static String any(Random random, Map<String, String> scales) {
        List<String> names = scales.keySet().stream().sorted().toList();
        return names.get(random.nextInt(names.size()));
    }

    private static String script(String text, boolean devanagari) {
        if (!devanagari) {
            return text;
        }
        StringBuilder script = new StringBuilder();
        text.chars()
                .forEach(c ->
                        script.append(c >= '0' && c <= '9' ? (char) (c - '0' + 0x966) : (char) c));
        return script.toString();
    }
}

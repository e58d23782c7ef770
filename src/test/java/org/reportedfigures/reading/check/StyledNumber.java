package org.reportedfigures.reading.check;

import java.math.BigDecimal;
import org.reportedfigures.reading.ReadingLawsTest;

/** Writes numbers, without any code of the reader. */
public final class StyledNumber {
    private static final BigDecimal CRORE = new BigDecimal("10000000");
    private static final BigDecimal MILLION = new BigDecimal("1000000");

    private StyledNumber() {}

    public static String number(BigDecimal number, ReadingLawsTest.Style style, String language) {
        BigDecimal scale = style.indian() ? CRORE : MILLION;
        if (style.words() && number.compareTo(scale) >= 0) {
            String word =
                    language.equals("hi")
                            ? style.indian() ? "करोड़" : "मिलियन"
                            : style.indian() ? "crore" : "million";
            return written(number.divide(scale), style, language) + " " + word;
        }
        return written(number, style, language);
    }

    private static String written(BigDecimal number, ReadingLawsTest.Style style, String language) {
        String english = digits(number, style);
        if (!language.equals("fr")) {
            return english;
        }
        return english.replace(",", style.indian() ? "" : "\u202F").replace('.', ',');
    }

    private static String digits(BigDecimal number, ReadingLawsTest.Style style) {
        String[] parts = number.toPlainString().split("\\.");
        String written = grouped(parts[0], style.indian() ? 2 : 3);
        String all = parts.length > 1 ? written + "." + parts[1] : written;
        return style.devanagari() ? devanagari(all) : all;
    }

    /** Three digits at the end, and groups of so many before them. */
    private static String grouped(String whole, int group) {
        int end = Math.max(0, whole.length() - 3);
        var out = new StringBuilder(whole.substring(end));
        while (end > 0) {
            int start = Math.max(0, end - group);
            out.insert(0, whole.substring(start, end) + ",");
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

package org.reportedfigures.dossiers.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Problem.Severity;

/** A number in another notation than JSON's: NaN, Infinity, +500, 0x10, 0500, 1_000. */
record InvalidNumber(int offset, String written) {
    private static final Pattern MEANT =
            Pattern.compile(
                    "[-+]?(?:NaN|Inf(?:inity)?|[.]?\\d[\\w.+-]*|[.+-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9]\\d*)(?:[.]\\d+)?(?:[eE][-+]?\\d+)?");
    private static final int LONGEST = 80;

    /** The invalid number at which a parser stopped; null if it stopped at something else. */
    static @Nullable InvalidNumber at(String json, int reached) {
        int end = Math.min(reached, json.length());
        int start = end;
        while (start > 0 && end - start < LONGEST && isOfNumber(json.charAt(start - 1))) {
            start--;
        }
        while (end < json.length() && end - start < LONGEST && isOfNumber(json.charAt(end))) {
            end++;
        }
        String written = json.substring(start, end);
        Matcher meant = MEANT.matcher(written);
        return meant.matches() && !NUMBER.matcher(written).matches()
                ? new InvalidNumber(start, written)
                : null;
    }

    private static boolean isOfNumber(char sign) {
        return Character.isLetterOrDigit(sign) || "+-._".indexOf(sign) >= 0;
    }

    void report(Problems problems) {
        problems.inJson(
                Severity.ERROR,
                RuleName.SCHEMA.id(),
                offset,
                "",
                "%s is no number in JSON".formatted(Printable.quoted(written)),
                "digits, with a minus and a decimal point where needed: 500, -5, 1.2",
                "write the number so, without a plus sign, letters, spaces or noughts before it");
    }
}

package org.reportedfigures.phrases;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportedfigures.figures.Statement;

/** How a number as written is read, where that is not plain. */
final class NumeralNote {
    /** Short, so that no stranger's number is longer than a number can be. */
    private static final Pattern DANDA_IN_NUMBER =
            Pattern.compile("(\\p{Nd}{1,20})\u0964(\\p{Nd}{1,20})");

    private NumeralNote() {}

    /** The note for readers; "" where there is nothing to say. */
    static String of(Statement statement, String written, Phrases phrases) {
        Matcher danda = DANDA_IN_NUMBER.matcher(written);
        if (danda.find()) {
            var read = new BigDecimal(latin(danda.group(1)) + "." + latin(danda.group(2)));
            return phrases.wording().say("reading.danda", phrases.number(read));
        }
        return phrases.text(statement.reading());
    }

    private static String latin(String digits) {
        var latin = new StringBuilder();
        digits.codePoints().map(Character::getNumericValue).forEach(latin::append);
        return latin.toString();
    }
}

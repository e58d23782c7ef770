package org.reportedfigures.phrases;

import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.reportedfigures.drawing.Length;
import org.reportedfigures.drawing.LineBreaker;
import org.reportedfigures.drawing.Picture;
import org.reportedfigures.drawing.PngFile;
import org.reportedfigures.drawing.Shape;
import org.reportedfigures.drawing.Theme;
import org.reportedfigures.figures.Edtf;

/** Loads what the first drawing would wait for: ICU's data of all languages, the fonts. */
public final class Ready {
    private static final List<String> DATES =
            List.of(
                    "2031-07-13",
                    "2031-07",
                    "2031",
                    "0031",
                    "2031-07-13/2031-07-14",
                    "2031-07/2031-08",
                    "2030/2031");
    private static final BigDecimal NUMBER = new BigDecimal("-1234567.5");
    private static final int ARGUMENTS = 10;

    /** In scripts of both directions, with a word that is too long for a line. */
    private static final String TEXT = "1 आ نص ".repeat(3) + "कखगघ".repeat(10);

    private Ready() {}

    /** Numbers, dates, messages and line breaks, in every notation of every language. */
    public static void words() {
        List<Edtf> dates = DATES.stream().map(Edtf::parse).toList();
        for (String language : Messages.languages()) {
            Messages wording = Messages.in(language);
            var ones = new ArrayList<Object>();
            for (int i = 0; i < ARGUMENTS; i++) {
                ones.add(1);
            }
            wording.keys().forEach(key -> wording.say(key, ones.toArray()));
            PluralRules.forLocale(wording.locale()).select(1);
            for (NumberPreferences.GroupingStyle grouping :
                    NumberPreferences.GroupingStyle.values()) {
                for (NumberPreferences.DigitStyle digits : NumberPreferences.DigitStyle.values()) {
                    Phrases phrases = Phrases.in(new NumberPreferences(language, grouping, digits));
                    phrases.compact(NUMBER);
                    phrases.number(NUMBER.movePointLeft(100));
                    dates.forEach(phrases::date);
                    phrases.language(language);
                }
            }
        }
        new LineBreaker(40, 10, false).of(TEXT, 4);
    }

    /** The fonts, and Java's way to draw. */
    public static void pictures() {
        var shapes = new ArrayList<Shape>();
        for (String style : List.of("", "title", "passage")) {
            shapes.add(new Shape.TextRun(style, Length.ZERO, 20, Shape.Anchor.START, TEXT));
        }
        PngFile.of(new Picture(40, 40, shapes, 0, "", "", "en"), Theme.LIGHT, 40, 40, 1);
    }
}

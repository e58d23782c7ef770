package org.reportedfigures.charts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.reportedfigures.figures.Correction;
import org.reportedfigures.figures.Edtf;
import org.springframework.web.util.HtmlUtils;

/** A correction as one line: its date, what was shown, what is right, and why. */
public final class CorrectionNote {
    private CorrectionNote() {}

    /** HTML; what was wrong is struck through. */
    public static String html(Correction correction, Phrases phrases) {
        return say(
                correction,
                phrases.asHtml(),
                "<s>" + HtmlUtils.htmlEscape(correction.was(), "UTF-8") + "</s>",
                "<b>" + HtmlUtils.htmlEscape(correction.is(), "UTF-8") + "</b>");
    }

    /** Plain text. */
    public static String plain(Correction correction, Phrases phrases) {
        String language = phrases.notation().language();
        return say(
                correction,
                phrases,
                phrases.text(language, correction.was()),
                phrases.text(language, correction.is()));
    }

    /** Names and values as in JSON; the same wherever a program reads it. */
    public static Map<String, Object> data(Correction correction, Phrases phrases) {
        var data = new LinkedHashMap<String, Object>();
        data.put("date", correction.date().toString());
        data.put("statement", correction.statement());
        data.put("was", correction.was());
        data.put("is", correction.is());
        data.put("why", phrases.text(correction.why()));
        return data;
    }

    private static String say(Correction correction, Phrases phrases, String was, String is) {
        String date = phrases.date(Edtf.parse(correction.date().toString()));
        String why = phrases.text(correction.why());
        String note = phrases.wording().say("correction", date, was, is);
        return why.isEmpty() ? note : note + " " + why;
    }
}

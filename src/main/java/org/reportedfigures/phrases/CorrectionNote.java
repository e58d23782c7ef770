package org.reportedfigures.phrases;

import java.util.LinkedHashMap;
import java.util.Map;
import org.reportedfigures.figures.Correction;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.html.Html;

/** A correction as one line: its date, what was shown, what is right, and why. */
public final class CorrectionNote {
    private CorrectionNote() {}

    /** What was wrong is struck through. */
    public static Html html(Correction correction, HtmlPhrases phrases) {
        Html was = Html.of("<s>%s</s>", correction.was());
        Html is = Html.of("<b>%s</b>", correction.is());
        Html note = phrases.say("correction", date(correction, phrases.plain()), was, is);
        Html why = phrases.text(correction.why());
        return why.isEmpty() ? note : phrases.say("join.sentences", note, why);
    }

    /** Plain text. */
    public static String plain(Correction correction, Phrases phrases) {
        String language = phrases.notation().language();
        String was = phrases.text(language, correction.was());
        String is = phrases.text(language, correction.is());
        String note = phrases.wording().say("correction", date(correction, phrases), was, is);
        String why = phrases.text(correction.why());
        return why.isEmpty() ? note : phrases.wording().say("join.sentences", note, why);
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

    private static String date(Correction correction, Phrases phrases) {
        return phrases.date(Edtf.parse(correction.date().toString()));
    }
}

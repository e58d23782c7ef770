package org.reportedfigures.charts;

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

    private static String say(Correction correction, Phrases phrases, String was, String is) {
        String date = phrases.date(Edtf.parse(correction.date().toString()));
        String why = phrases.text(correction.why());
        String note = phrases.wording().say("correction", date, was, is);
        return why.isEmpty() ? note : note + " " + why;
    }
}

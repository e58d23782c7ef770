package org.reportedfigures.figures;

import java.util.Locale;

/** Splits the text of an EDTF date or interval (level 1) into its ends. */
final class EdtfText {
    private static final int LONGEST = 64;

    private EdtfText() {}

    static Edtf parse(String text) {
        if (text.length() > LONGEST) {
            throw wrong(text.substring(0, LONGEST) + "…", "it is longer than any date");
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            Edtf.Edge.Known date = EdtfDate.parse(text, false);
            return new Edtf(text, date, date);
        }
        if (text.indexOf('/', slash + 1) >= 0) {
            throw wrong(text, "an interval has one slash; a day is written as 2031-03-04");
        }
        Edtf.Edge start = end(text.substring(0, slash));
        Edtf.Edge end = end(text.substring(slash + 1));
        if (start instanceof Edtf.Edge.Known first) {
            if (end instanceof Edtf.Edge.Known last && first.earliest().isAfter(last.latest())) {
                throw wrong(text, "it ends before it starts");
            }
        } else if (!(end instanceof Edtf.Edge.Known)) {
            throw wrong(text, "one end of an interval must be a date");
        }
        return new Edtf(text, start, end);
    }

    private static Edtf.Edge end(String part) {
        return switch (part) {
            case "" -> new Edtf.Edge.UnknownEdge();
            case ".." -> new Edtf.Edge.Open();
            default -> EdtfDate.parse(part, true);
        };
    }

    static IllegalArgumentException wrong(String text, String why) {
        return new IllegalArgumentException(
                String.format(Locale.ROOT, "\"%s\" is no EDTF date of level 1: %s", text, why));
    }
}

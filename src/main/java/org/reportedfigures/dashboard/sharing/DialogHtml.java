package org.reportedfigures.dashboard.sharing;

import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.html.Said;
import org.reportedfigures.phrases.Messages;

/** Writes what all dialogs have: a head with a title, and texts to be copied. */
final class DialogHtml {
    private static final int COLUMNS = 56;
    private static final int MOST_LINES = 7;

    private final Messages wording;
    private final HtmlWriter out = new HtmlWriter();
    private boolean first = true;

    DialogHtml(Messages wording) {
        this.wording = wording;
    }

    /**
     * @param key of its title
     * @param about what it is about, plain text
     */
    void head(String key, String about) {
        out.put(
                "<header><h2 id=\"dialog-title\">%s</h2><p>%s</p><button type=\"button\" class=\"shut\" data-shut aria-label=\"%s\">×</button></header>",
                say(key), Html.name(about), say("page.close"));
    }

    /** Begins what there is to be copied; its end is a {@code </div>}. */
    void begin() {
        out.put("<div class=\"make\" data-copied=\"%s\">", say("page.copied"));
    }

    /**
     * A text to be copied, behind its name; the first is open, and of all the others one at a time.
     *
     * @param id of this text within the dialog
     * @param name Said or plain text
     * @param told what it is good for, Said or plain text; may be empty
     * @param attributes of the field: its language and direction
     */
    void text(String id, Object name, Object told, Html attributes, String text) {
        out.put("<div class=\"copy\"><details name=\"copy\" id=\"copy-%s\"", id);
        out.put(first ? " open>" : ">");
        first = false;
        out.put("<summary>%s</summary>", name);
        if (!told.toString().isEmpty()) {
            out.put("<p>%s</p>", told);
        }
        out.put(
                "<textarea readonly spellcheck=\"false\" rows=\"%s\" aria-label=\"%s\" %s>%s</textarea></details>",
                lines(text), name, attributes, text);
        out.put(
                "<button type=\"button\" class=\"button\" data-copies aria-label=\"%s\">%s</button></div>",
                say("share.copy.of", name), say("share.copy"));
    }

    /** The message with its arguments, which are plain text. */
    Said say(String key, Object... arguments) {
        return wording.said(key, arguments);
    }

    HtmlWriter out() {
        return out;
    }

    private static int lines(String text) {
        long lines = text.lines().mapToInt(line -> 1 + line.length() / COLUMNS).sum();
        return Math.clamp(lines, 2, MOST_LINES);
    }
}

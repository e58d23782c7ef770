package org.reportedfigures.dashboard;

import org.reportedfigures.charts.Wording;

/** Writes what all dialogs have: a head with a title, and texts to be copied. */
final class DialogHtml {
    private static final int COLUMNS = 56;
    private static final int MOST_LINES = 7;

    private final Wording wording;
    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    DialogHtml(Wording wording) {
        this.wording = wording;
    }

    /**
     * @param key of its title
     * @param about what it is about, plain text
     */
    DialogHtml head(String key, String about) {
        return add("<header><h2 id=\"dialog-title\">")
                .add(say(key))
                .add("</h2><p>")
                .add(Html.name(about))
                .add("</p><button type=\"button\" class=\"shut\" data-shut aria-label=\"")
                .add(say("page.close"))
                .add("\">×</button></header>");
    }

    /** Begins what there is to be copied; its end is a {@code </div>}. */
    DialogHtml begin() {
        return add("<div class=\"make\" data-copied=\"").add(say("page.copied")).add("\">");
    }

    /**
     * A text to be copied, behind its name; the first is open, and of all the others one at a time.
     *
     * @param id of this text within the dialog
     * @param name plain text
     * @param told what it is good for, plain text; may be empty
     * @param attributes of the field: its language and direction
     */
    void text(String id, String name, String told, String attributes, String text) {
        add("<div class=\"copy\"><details name=\"copy\" id=\"copy-").add(id);
        add(first ? "\" open>" : "\">");
        first = false;
        add("<summary>").add(Html.text(name)).add("</summary>");
        add(told.isEmpty() ? "" : "<p>" + Html.text(told) + "</p>");
        add(
                "<textarea readonly spellcheck=\"false\" rows=\"%d\" aria-label=\"%s\" %s>"
                        .formatted(lines(text), Html.text(name), attributes));
        add(Html.text(text)).add("</textarea></details>");
        add("<button type=\"button\" class=\"button\" data-copies aria-label=\"");
        add(say("share.copy.of", name)).add("\">").add(say("share.copy")).add("</button></div>");
    }

    DialogHtml add(String html) {
        out.append(html);
        return this;
    }

    /** The message with its arguments, which are plain text. */
    String say(String key, Object... arguments) {
        return Html.text(wording.say(key, arguments));
    }

    StringBuilder out() {
        return out;
    }

    private static int lines(String text) {
        long lines = text.lines().mapToInt(line -> 1 + line.length() / COLUMNS).sum();
        return Math.clamp(lines, 2, MOST_LINES);
    }
}

package org.reportedfigures.words;

import java.util.List;
import org.reportedfigures.html.Hole;
import org.reportedfigures.html.Html;

/**
 * A button that is not part of the text.
 *
 * @param after the code point that precedes it
 */
record Button(int after, Html html) {
    /**
     * A statement's number: without scripts it submits the form around the text. Never a {@code
     * form} attribute: with it, browsers search the whole page for each button, and again for each
     * that moves.
     */
    static Button ofStatement(int after, MarkedItem entry) {
        return of(after, entry, "statement", "cite", String.valueOf(entry.number()));
    }

    static Button ofEvent(int after, MarkedItem entry) {
        return of(after, entry, "event", "event", "◇");
    }

    /**
     * The word joiner, which no copy of the text includes, keeps the button from beginning a line.
     */
    private static Button of(int after, MarkedItem entry, String kind, String style, String sign) {
        String id = entry.item().id();
        Html html =
                Html.of(
                        """
                        <i class="tie"></i><button type="submit" name="%s" value="%s" data-%s="%s"%s \
                        class="%s%s %s" aria-label="%s">%s</button>\
                        """,
                        kind,
                        id,
                        kind,
                        id,
                        Html.hole(new Hole.Current(kind, List.of(id))),
                        Html.hole(new Hole.Off(List.of(id))),
                        style,
                        entry.colour(),
                        entry.label(),
                        sign);
        return new Button(after, html);
    }
}

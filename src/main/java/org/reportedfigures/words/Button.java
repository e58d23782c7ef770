package org.reportedfigures.words;

/**
 * A button that is no part of the text.
 *
 * @param after the code point that it stands behind
 */
record Button(int after, String html) {
    /**
     * A statement's number: with scripts off it submits the form that the text stands in. Never a
     * {@code form} attribute: browsers then look through the whole page for each button, again for
     * each that moves.
     */
    static Button ofStatement(int after, Entry entry) {
        return of(after, entry, "statement", "cite", String.valueOf(entry.number()));
    }

    static Button ofEvent(int after, Entry entry) {
        return of(after, entry, "event", "event", "◇");
    }

    /**
     * The tie holds a joiner that no copy of the text takes along: no line begins with a button.
     */
    private static Button of(int after, Entry entry, String kind, String style, String sign) {
        String id = Html.escaped(entry.item().id());
        return new Button(
                after,
                """
                <i class="tie"></i><button type="submit" name="%s" value="%s" data-%s="%s" \
                class="%s %s" aria-label="%s">%s</button>\
                """
                        .formatted(
                                kind,
                                id,
                                kind,
                                id,
                                style,
                                entry.colour(),
                                Html.escaped(entry.label()),
                                sign));
    }
}

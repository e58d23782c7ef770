package org.reportedfigures.embed;

import org.reportedfigures.drawing.Palette;
import org.reportedfigures.drawing.Theme;
import org.reportedfigures.html.Filling;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;

/**
 * A page for an iframe, complete in one answer: no script but the one that reports its height.
 *
 * @param language of the interface, BCP 47
 * @param title plain text
 * @param head further elements of the head
 * @param end further elements after the body
 */
record HtmlDocument(String language, Theme theme, String title, Html head, Html body, Html end) {
    /** One sheet for all embeds, so that its hash is one too. */
    static final InlineResource STYLES =
            InlineResource.of(Palette.plainCss() + InlineResource.file("embed.css"));

    private static final InlineResource HEIGHT =
            InlineResource.of(InlineResource.file("height.js"));

    /** The style sheets that ApexCharts 4.7.0 puts into a page and into each drawing. */
    private static final String APEX_STYLES =
            " 'sha256-TBymqJXQvXKxe+z+3ydUYBErlkFFu110c5FjiVB8p+M='"
                    + " 'sha256-aSysLrDECVdJ6L+jLf8CC5QKLmwRuk/OZiZk9mYky8A='";

    String html() {
        Html chosen = theme == Theme.AUTO ? Html.NONE : Html.of(" data-theme=\"%s\"", theme.id());
        return new HtmlWriter(Filling.NONE)
                .put("<!doctype html><html lang=\"%s\"%s>", language, chosen)
                .put("<head><meta charset=\"utf-8\"><title>%s</title>", title)
                .put("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
                .put("<base target=\"_blank\">%s", head)
                .put("<style>%s</style></head><body>", Html.ready(STYLES.text()))
                .add(body)
                .put("<script>%s</script>%s</body></html>", Html.ready(HEIGHT.text()), end)
                .toString();
    }

    /**
     * Content-Security-Policy: what is in the page and nothing else.
     *
     * @param ancestors who may show it in a frame
     */
    static String policy(String ancestors, boolean interactive) {
        return "default-src 'none'; style-src "
                + STYLES.hash()
                + (interactive ? APEX_STYLES : "")
                + "; script-src "
                + HEIGHT.hash()
                + (interactive ? " 'self'" : "")
                + "; base-uri 'none'; form-action 'none'; frame-ancestors "
                + ancestors;
    }
}

package org.reportedfigures.embed;

import org.reportedfigures.charts.Theme;

/**
 * A page for an iframe, complete in one answer: no script but the one that tells its height.
 *
 * @param language of the interface, BCP 47
 * @param title plain text
 * @param head further elements of the head, HTML
 * @param body HTML
 * @param end further elements behind the body, HTML
 */
record WholePage(String language, Theme theme, String title, String head, String body, String end) {
    private static final Inline HEIGHT = Inline.of(Inline.file("height.js"));

    /** The style sheets that ApexCharts 4.7.0 puts into a page and into each drawing. */
    private static final String APEX_STYLES =
            " 'sha256-TBymqJXQvXKxe+z+3ydUYBErlkFFu110c5FjiVB8p+M='"
                    + " 'sha256-aSysLrDECVdJ6L+jLf8CC5QKLmwRuk/OZiZk9mYky8A='";

    String html() {
        String chosen = theme == Theme.AUTO ? "" : " data-theme=\"%s\"".formatted(theme.id());
        return "<!doctype html><html lang=\""
                + language
                + "\""
                + chosen
                + "><head><meta charset=\"utf-8\"><title>"
                + Html.text(title)
                + "</title><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                + "<base target=\"_blank\">"
                + head
                + "<style>"
                + Styles.ALL.text()
                + "</style></head><body>"
                + body
                + "<script>"
                + HEIGHT.text()
                + "</script>"
                + end
                + "</body></html>";
    }

    /**
     * Content-Security-Policy: what stands in the page and nothing else.
     *
     * @param ancestors who may show it in a frame
     */
    static String policy(String ancestors, boolean interactive) {
        return "default-src 'none'; style-src "
                + Styles.ALL.hash()
                + (interactive ? APEX_STYLES : "")
                + "; script-src "
                + HEIGHT.hash()
                + (interactive ? " 'self'" : "")
                + "; base-uri 'none'; form-action 'none'; frame-ancestors "
                + ancestors;
    }
}

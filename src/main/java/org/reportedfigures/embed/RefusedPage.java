package org.reportedfigures.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.reportedfigures.drawing.Theme;
import org.reportedfigures.exhibits.Refused;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.html.Said;
import org.reportedfigures.http.CachedResponse;
import org.reportedfigures.http.Refusal;
import org.reportedfigures.phrases.Messages;

/** Writes a refusal as a small page for a frame. */
record RefusedPage(Refused refused, Messages wording) {
    /**
     * @param refusal the same for programs
     */
    CachedResponse answer(Refusal refusal, Headers headers) {
        Map<String, String> all = headers.page(false);
        refusal.addTo(all);
        return CachedResponse.of(refused.status(), Format.PAGE.type(), all, html().getBytes(UTF_8));
    }

    private String html() {
        Said title = refused.title(wording);
        var body = new HtmlWriter().put("<main><h1>%s</h1>", title);
        for (Said reason : refused.reasons(wording)) {
            body.put("<p class=\"about\">%s</p>", reason);
        }
        if (!refused.newest().isEmpty()) {
            body.put(
                    "<p class=\"about\"><a href=\"%s\">%s</a></p>",
                    refused.newest(), wording.said("embed.newest"));
        }
        Html main = body.put("</main>").done();
        String language = wording.language();
        return new HtmlDocument(language, Theme.AUTO, title.plain(), Html.NONE, main, Html.NONE)
                .html();
    }
}

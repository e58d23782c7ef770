package org.reportedfigures.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reportedfigures.drawing.Theme;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.html.Said;
import org.reportedfigures.http.Busy;
import org.reportedfigures.http.CachedResponse;
import org.reportedfigures.http.DataHeaders;
import org.reportedfigures.library.InvalidParameter;
import org.reportedfigures.phrases.Phrases;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Writes a failure: as a small page for a frame, or as RFC 9457 problem details for programs. */
final class FailureAnswer {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Failure failure;
    private final Phrases phrases;
    private final Headers headers;

    FailureAnswer(Failure failure, Phrases phrases, Headers headers) {
        this.failure = failure;
        this.phrases = phrases;
        this.headers = headers;
    }

    /**
     * @param form what was asked for: a page fails as a page
     */
    CachedResponse write(Format form) {
        Map<String, String> all =
                form == Format.PAGE ? headers.page(false) : DataHeaders.fresh(DataHeaders.NOTHING);
        all.put("Cache-Control", failure.status() == 503 ? "no-store" : "public, max-age=30");
        if (failure.status() == 503) {
            all.put("Retry-After", Integer.toString(Busy.SECONDS));
        }
        return form == Format.PAGE
                ? CachedResponse.of(
                        failure.status(), Format.PAGE.type(), all, page().getBytes(UTF_8))
                : CachedResponse.of(failure.status(), "application/problem+json", all, problem());
    }

    private String page() {
        var body = new HtmlWriter();
        body.put("<main><h1>%s</h1>", say(failure.key()));
        for (InvalidParameter one : failure.rejected()) {
            String named = phrases.wording().join("list", one.listed());
            body.put(
                    "<p class=\"about\">%s</p>",
                    say("embed.refused.one", one.quoted(), one.parameter(), named));
        }
        if (!failure.link().isEmpty()) {
            body.put(
                    "<p class=\"about\"><a href=\"%s\">%s</a></p>",
                    failure.link(), say("embed.newest"));
        }
        String title = say(failure.key()).plain();
        String language = phrases.notation().language();
        Html main = body.put("</main>").done();
        return new HtmlDocument(language, Theme.AUTO, title, Html.NONE, main, Html.NONE).html();
    }

    private byte[] problem() {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", HttpStatus.valueOf(failure.status()).getReasonPhrase());
        problem.put("status", failure.status());
        problem.put("detail", phrases.wording().say(failure.key()));
        if (!failure.rejected().isEmpty()) {
            var parameters = new ArrayList<Map<String, Object>>();
            for (InvalidParameter one : failure.rejected()) {
                parameters.add(
                        Map.of(
                                "parameter", one.parameter(),
                                "value", one.quoted(),
                                "allowed", one.listed()));
            }
            problem.put("rejected", parameters);
        }
        if (!failure.link().isEmpty()) {
            problem.put("newest", failure.link());
        }
        return JSON.writeValueAsBytes(problem);
    }

    private Said say(String key, Object... arguments) {
        return phrases.wording().said(key, arguments);
    }
}

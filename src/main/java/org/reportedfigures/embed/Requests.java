package org.reportedfigures.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reportedfigures.drawing.Theme;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.Refused;
import org.reportedfigures.exhibits.SitePath;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.html.Said;
import org.reportedfigures.http.Busy;
import org.reportedfigures.http.CachedResponse;
import org.reportedfigures.http.Refusal;
import org.reportedfigures.library.Library;
import org.reportedfigures.phrases.Messages;
import org.springframework.stereotype.Component;

/** What all stateless requests have in common: parameters, another try, refusals. */
@Component
public class Requests {
    private final Headers headers;
    private final Library library;

    Requests(Headers headers, Library library) {
        this.headers = headers;
        this.library = library;
    }

    /**
     * Sends what is made of the parameters, or why nothing can be.
     *
     * @param form of a refusal
     */
    void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            Format form,
            Function<Map<String, List<String>>, CachedResponse> make)
            throws IOException {
        Map<String, List<String>> given =
                request.getParameterMap().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, e -> Arrays.asList(e.getValue())));
        String language = given.getOrDefault(Parameters.LANGUAGE.name(), List.of("")).getFirst();
        CachedResponse answer;
        try {
            answer = Library.consistently(() -> make.apply(given));
        } catch (Refused refused) {
            answer = refused(refused, form == Format.PAGE, language);
        } catch (Busy busy) {
            answer = refused(Refused.busy(), form == Format.PAGE, language);
        }
        answer.send(request, response);
    }

    /**
     * Sends a refusal instead of a response that has not begun: as a page in a frame, and to a
     * browser that asks for a page; else as problem details.
     *
     * @param language that the address names; "" for that of the dossier
     */
    public void refuse(
            Refused refused,
            String language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        SitePath path = SitePath.of(request.getServletPath());
        Refused known =
                library.dossier(path.dossier())
                        .flatMap(OpenDossier::shown)
                        .map(refused::in)
                        .orElse(refused);
        refused(known, isPage(path, request), language).send(request, response);
    }

    private static boolean isPage(SitePath path, HttpServletRequest request) {
        String method = request.getMethod();
        String accept = request.getHeader("Accept");
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return false;
        }
        if (path.place() == SitePath.Place.EXHIBIT) {
            return Format.of(path.rest()) == Format.PAGE;
        }
        boolean read = path.isDashboard() || path.equals(SitePath.of("/"));
        return read && accept != null && accept.contains("text/html");
    }

    private CachedResponse refused(Refused refused, boolean asPage, String language) {
        Messages wording = refused.wording(language);
        int again = refused.isBusy() ? Busy.SECONDS : 0;
        var refusal =
                new Refusal(refused.status(), refused.detail(wording), refused.properties(), again);
        if (!asPage) {
            return refusal.answer();
        }
        Map<String, String> all = headers.page(false);
        refusal.addTo(all);
        byte[] page = page(refused, wording).getBytes(UTF_8);
        return CachedResponse.of(refused.status(), Format.PAGE.type(), all, page);
    }

    private static String page(Refused refused, Messages wording) {
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
        return new HtmlDocument(
                        wording.language(), Theme.AUTO, title.plain(), Html.NONE, main, Html.NONE)
                .html();
    }
}

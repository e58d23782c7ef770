package org.reportedfigures.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.Refused;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.http.CachedResponse;
import org.reportedfigures.http.DataHeaders;
import org.reportedfigures.http.ResponseCache;
import org.reportedfigures.library.VersionStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The addresses below /embed/, except for answers that are cached. */
@Controller
class EmbedController {
    private static final CachedResponse HOST_SCRIPT =
            CachedResponse.of(
                    200,
                    "text/javascript;charset=UTF-8",
                    DataHeaders.fresh(DataHeaders.NOTHING),
                    InlineResource.file("host.js").getBytes(UTF_8));

    private final Embeds embeds;
    private final Requests requests;
    private final ResponseCache cache;
    private final VersionStore versions;

    EmbedController(Embeds embeds, Requests requests, ResponseCache cache, VersionStore versions) {
        this.versions = versions;
        this.embeds = embeds;
        this.requests = requests;
        this.cache = cache;
    }

    /** The script that sizes our iframes on other people's pages. */
    @GetMapping("/embed.js")
    void script(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HOST_SCRIPT.send(request, response);
    }

    @GetMapping({"/embed", "/embed/**"})
    void embed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Format form = Format.of(request.getServletPath());
        requests.answer(request, response, form, given -> answer(request, given));
    }

    private CachedResponse answer(HttpServletRequest request, Map<String, List<String>> given) {
        EmbedPath place = EmbedPath.of(request.getServletPath()).orElseThrow(Refused::noExhibit);
        OpenDossier now = embeds.dossier(place);
        CachedResponse answer = embeds.answer(place, now, given);
        if (Refused.orValue(Parameters.VERSION, given).isEmpty()
                || versions.complaint().isEmpty()) {
            cache.keep(request, answer, now);
        }
        return answer;
    }
}

package org.reportedfigures.embed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.Refused;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.http.CachedResponse;
import org.reportedfigures.http.ResponseCache;
import org.reportedfigures.library.VersionStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The addresses below /embed/, but for answers that are still cache. */
@Controller
class EmbedController {
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

package org.reportedfigures.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.Refused;
import org.reportedfigures.exhibits.SiteUrls;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.http.CachedResponse;
import org.reportedfigures.http.DataHeaders;
import org.reportedfigures.http.Refusal;
import org.reportedfigures.library.DossierVersion;
import org.reportedfigures.library.DossierVersions;
import org.reportedfigures.library.Library;
import org.reportedfigures.library.VersionStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Answers which dossiers there are, and what each of them has to show. */
@RestController
@RequestMapping(path = "/api/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
class DossiersController {
    private static final int BYTES = 16 * 1024 * 1024;

    private final DossierVersions editions;
    private final Catalogue catalogue;
    private final SiteUrls site;

    /** Each answer is encoded once. */
    private final Cache<String, CachedResponse> encoded =
            Caffeine.newBuilder()
                    .maximumWeight(BYTES)
                    .weigher((String tag, CachedResponse answer) -> answer.weight())
                    .build();

    DossiersController(
            Library library,
            VersionStore versions,
            DossierVersions editions,
            @Value("${figures.url}") String url) {
        this.editions = editions;
        this.site = new SiteUrls(url);
        this.catalogue = new Catalogue(library, versions, site);
    }

    @GetMapping
    void all(
            @RequestParam(defaultValue = "") String lang,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer(
                request,
                response,
                () -> {
                    Map<String, List<String>> given = Map.of("lang", List.of(lang));
                    return catalogue.all(Refused.orValue(Parameters.LANGUAGE, given));
                });
    }

    @GetMapping("/{dossier}")
    void one(
            @PathVariable String dossier,
            @RequestParam MultiValueMap<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer(
                request,
                response,
                () -> {
                    OpenDossier now = editions.now(dossier).orElseThrow(Refused::noDossier);
                    return Refused.about(now.shown().orElseThrow(), () -> one(now, given));
                });
    }

    private void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            Supplier<Map<String, Object>> tree)
            throws IOException {
        CachedResponse answer;
        try {
            answer = json(Library.consistently(tree));
        } catch (Refused refused) {
            String detail = refused.detail(refused.wording(request.getParameter("lang")));
            answer = new Refusal(refused.status(), detail, refused.properties(), 0).answer();
        }
        answer.send(request, response);
    }

    private Map<String, Object> one(OpenDossier now, MultiValueMap<String, String> given) {
        String version = Refused.orValue(Parameters.VERSION, given);
        DossierVersion edition =
                editions.edition(now, version).orElseThrow(() -> Refused.gone(newest(now, given)));
        ViewRequest asked = ViewRequest.read(edition.dossier(), given).accepted();
        return catalogue.one(edition, asked.pinned(edition.pinned(version)));
    }

    private String newest(OpenDossier now, MultiValueMap<String, String> given) {
        ViewRequest asked = ViewRequest.read(now.shown().orElseThrow(), given).accepted();
        return site.api(asked.pinned(""));
    }

    private CachedResponse json(Map<String, Object> tree) {
        CachedResponse answer =
                CachedResponse.of(
                        200,
                        MediaType.APPLICATION_JSON_VALUE,
                        DataHeaders.fresh(DataHeaders.NOTHING),
                        JsonMapper.shared().writeValueAsBytes(tree));
        return encoded.get(answer.body().tag(), tag -> answer);
    }
}

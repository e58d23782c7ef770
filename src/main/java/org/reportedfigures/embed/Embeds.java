package org.reportedfigures.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportedfigures.charts.Asked;
import org.reportedfigures.charts.Exhibit;
import org.reportedfigures.charts.ExhibitFiles;
import org.reportedfigures.charts.Exhibits;
import org.reportedfigures.charts.Parameters;
import org.reportedfigures.charts.Site;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.Library;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Answers requests for embeds; what is not there or not allowed is thrown. */
@Component
class Embeds {
    private final Library library;
    private final Site site;
    private final String ancestors;

    Embeds(
            Library library,
            @Value("${figures.url}") String url,
            @Value("${figures.embed.frame-ancestors}") String ancestors) {
        this.library = library;
        this.site = new Site(url);
        this.ancestors = ancestors;
    }

    /**
     * @param place what the address names
     * @param given parameters, decoded
     */
    Answer answer(Place place, Map<String, List<String>> given) {
        OpenDossier open =
                library.dossier(place.dossier()).orElseThrow(() -> new Missing("embed.no.dossier"));
        Dossier dossier = open.shown().orElseThrow(() -> new Missing("embed.no.dossier"));
        var parameters = new Parameters(dossier, given);
        Asked asked = parameters.asked();
        Look look = Look.of(parameters);
        parameters.refuseRejected();
        Exhibit exhibit =
                new Exhibits(
                                dossier,
                                open.version(),
                                filter -> library.find(open.id(), open.version(), filter))
                        .of(place.exhibit(), asked.filter())
                        .orElseThrow(() -> new Missing("embed.no.chart"));
        var addresses = new Addresses(site, asked, exhibit.id(), look, "");
        return page(exhibit, addresses, new Standing(Corrected.in(dossier), false));
    }

    private Answer page(Exhibit exhibit, Addresses addresses, Standing standing) {
        Look look = addresses.look();
        var files = new ExhibitFiles(exhibit, addresses.asked(), site);
        var page =
                new WholePage(
                        addresses.asked().notation().language(),
                        look.theme(),
                        files.title(),
                        "",
                        new EmbedPage(exhibit, addresses, standing).html(),
                        "");
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", WholePage.policy(ancestors, look.interactive()));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Cache-Control", "public, max-age=300, stale-while-revalidate=86400");
        headers.put("Vary", "Accept-Encoding");
        return Answer.of(200, Form.PAGE.type(), headers, page.html().getBytes(UTF_8));
    }
}

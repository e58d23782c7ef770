package org.reportedfigures.embed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.reportedfigures.answers.Answer;
import org.reportedfigures.answers.DataHeaders;
import org.reportedfigures.charts.Asked;
import org.reportedfigures.charts.Emblem;
import org.reportedfigures.charts.Exhibit;
import org.reportedfigures.charts.ExhibitFiles;
import org.reportedfigures.charts.Exhibits;
import org.reportedfigures.charts.Parameters;
import org.reportedfigures.charts.Refused;
import org.reportedfigures.charts.Site;
import org.reportedfigures.charts.Snippets;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.Edition;
import org.reportedfigures.library.Editions;
import org.reportedfigures.library.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** Tells other sites how to show a link to us (oEmbed 1.0, type rich, JSON). */
@Controller
class OEmbed {
    private static final int USUAL_WIDTH = 700;
    private static final int CACHED_SECONDS = 300;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Editions editions;
    private final Requests requests;
    private final Site site;

    OEmbed(Editions editions, Requests requests, Site site) {
        this.editions = editions;
        this.requests = requests;
        this.site = site;
    }

    @GetMapping("/oembed")
    void oembed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        requests.answer(request, response, Form.JSON, this::answer);
    }

    private Answer answer(Map<String, List<String>> given) {
        Function<String, String> one = name -> given.getOrDefault(name, List.of("")).getFirst();
        if (!one.apply("format").isEmpty() && !one.apply("format").equals("json")) {
            throw Failure.notImplemented();
        }
        int width = Math.min(USUAL_WIDTH, most("maxwidth", one.apply("maxwidth")));
        int height = most("maxheight", one.apply("maxheight"));
        Shared shared = Shared.of(one.apply("url"), site).orElseThrow(Failure::noExhibit);
        Map<String, Object> rich = rich(shared, width, height);
        return Answer.of(
                200,
                Form.JSON.type(),
                DataHeaders.fresh(DataHeaders.NOTHING),
                JSON.writeValueAsBytes(rich));
    }

    private Map<String, Object> rich(Shared shared, int width, int height) {
        Place place =
                shared.dashboard()
                        .map(dossier -> new Place(dossier, "", Form.PAGE))
                        .or(() -> Place.of(shared.path()))
                        .orElseThrow(Failure::noExhibit);
        OpenDossier now = editions.now(place.dossier()).orElseThrow(Failure::noDossier);
        String home = Parameters.home(now.shown().orElseThrow()).language();
        return Failure.toldIn(home, () -> rich(shared, place, now, width, height));
    }

    private Map<String, Object> rich(
            Shared shared, Place place, OpenDossier now, int width, int height) {
        String version = Parameters.version(shared.parameters());
        Edition edition =
                editions.edition(now, version).orElseThrow(() -> Failure.gone(shared.newest(site)));
        Dossier dossier = edition.dossier();
        var parameters = new Parameters(dossier, shared.parameters());
        Asked asked = parameters.asked();
        Look look = Look.of(parameters);
        String id = place.exhibit().isEmpty() ? Emblem.of(dossier, parameters) : place.exhibit();
        parameters.refuseRejected();
        Exhibit exhibit =
                new Exhibits(dossier, edition.version(), edition.finder())
                        .of(id, asked.filter())
                        .orElseThrow(Failure::noExhibit);
        Map<String, String> more =
                new Addresses(site, asked, id, look, edition.pinned(version)).more();
        var snippets = new Snippets(exhibit, asked, site, more);
        int high = Math.min(height, snippets.height());
        var rich = new LinkedHashMap<String, Object>();
        rich.put("version", "1.0");
        rich.put("type", "rich");
        rich.put("title", new ExhibitFiles(exhibit, asked, site).title());
        rich.put("provider_name", asked.phrases().wording().say("embed.name"));
        rich.put("provider_url", site.url() + "/");
        rich.put("cache_age", CACHED_SECONDS);
        rich.put("html", snippets.frame(Integer.toString(width), Integer.toString(high)));
        rich.put("width", width);
        rich.put("height", high);
        rich.put("thumbnail_url", site.file(asked, id, Form.PNG.ending(), more));
        rich.put("thumbnail_width", ExhibitFiles.CARD_WIDTH);
        rich.put("thumbnail_height", ExhibitFiles.CARD_HEIGHT);
        return rich;
    }

    private static int most(String name, String value) {
        if (value.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        if (!value.matches("[1-9][0-9]{0,8}")) {
            throw new Refused(List.of(new Rejected(name, value, List.of("1–999999999"))));
        }
        return Integer.parseInt(value);
    }
}

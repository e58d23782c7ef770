package org.reportedfigures.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.reportedfigures.exhibits.Exhibit;
import org.reportedfigures.exhibits.ExhibitFiles;
import org.reportedfigures.exhibits.Exhibits;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.Refused;
import org.reportedfigures.exhibits.SitePath;
import org.reportedfigures.exhibits.SiteUrls;
import org.reportedfigures.exhibits.Snippets;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.http.CachedResponse;
import org.reportedfigures.http.DataHeaders;
import org.reportedfigures.library.DossierVersion;
import org.reportedfigures.library.DossierVersions;
import org.reportedfigures.library.Parameter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** Tells other sites how to show a link to us (oEmbed 1.0, type rich, JSON). */
@Controller
class OEmbed {
    private static final int USUAL_WIDTH = 700;
    private static final int CACHED_SECONDS = 300;
    private static final Parameter<Integer> MOST_WIDE = most("maxwidth");
    private static final Parameter<Integer> MOST_HIGH = most("maxheight");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DossierVersions editions;
    private final Requests requests;
    private final SiteUrls site;

    OEmbed(DossierVersions editions, Requests requests, SiteUrls site) {
        this.editions = editions;
        this.requests = requests;
        this.site = site;
    }

    @GetMapping("/oembed")
    void oembed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        requests.answer(request, response, Format.JSON, this::answer);
    }

    private CachedResponse answer(Map<String, List<String>> given) {
        Function<String, String> one = name -> given.getOrDefault(name, List.of("")).getFirst();
        if (!one.apply("format").isEmpty() && !one.apply("format").equals("json")) {
            throw Refused.notImplemented();
        }
        int width = Math.min(USUAL_WIDTH, Refused.orValue(MOST_WIDE, given));
        int height = Refused.orValue(MOST_HIGH, given);
        SharedUrl shared = SharedUrl.of(one.apply("url"), site).orElseThrow(Refused::noExhibit);
        Map<String, Object> rich = rich(shared, width, height);
        return CachedResponse.of(
                200,
                Format.JSON.type(),
                DataHeaders.fresh(DataHeaders.NOTHING),
                JSON.writeValueAsBytes(rich));
    }

    private Map<String, Object> rich(SharedUrl shared, int width, int height) {
        EmbedPath place = shared.place().orElseThrow(Refused::noExhibit);
        OpenDossier now = editions.now(place.dossier()).orElseThrow(Refused::noDossier);
        return Refused.about(
                now.shown().orElseThrow(), () -> rich(shared, place, now, width, height));
    }

    private Map<String, Object> rich(
            SharedUrl shared, EmbedPath place, OpenDossier now, int width, int height) {
        String version = Refused.orValue(Parameters.VERSION, shared.parameters());
        DossierVersion edition =
                editions.edition(now, version).orElseThrow(() -> Refused.gone(shared.newest(site)));
        ViewRequest asked =
                ViewRequest.read(edition.dossier(), shared.parameters())
                        .accepted()
                        .with(Parameters.VERSION, edition.pinned(version));
        var exhibits = new Exhibits(edition.dossier(), edition.version(), edition.finder());
        String id = place.exhibit().isEmpty() ? exhibits.card(asked) : place.exhibit();
        Exhibit exhibit = exhibits.of(id, asked.filter()).orElseThrow(Refused::noExhibit);
        var snippets = new Snippets(exhibit, asked, site);
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
        rich.put("thumbnail_url", site.exhibit(asked, id, Format.PNG.ending()));
        rich.put("thumbnail_width", ExhibitFiles.CARD_WIDTH);
        rich.put("thumbnail_height", ExhibitFiles.CARD_HEIGHT);
        return rich;
    }

    /**
     * An address of ours that somebody shares.
     *
     * @param path decoded, from the application's root
     * @param parameters decoded
     */
    record SharedUrl(String path, Map<String, List<String>> parameters) {
        /** Empty where the address is not below the one that is set, or is none at all. */
        static Optional<SharedUrl> of(String address, SiteUrls site) {
            if (!address.startsWith(site.url() + "/")) {
                return Optional.empty();
            }
            try {
                URI uri = URI.create(address);
                String below = address.substring(site.url().length()).split("[?#]", 2)[0];
                var parameters =
                        UriComponentsBuilder.newInstance()
                                .query(uri.getRawQuery())
                                .build()
                                .getQueryParams();
                return Optional.of(new SharedUrl(decoded(below), decoded(parameters)));
            } catch (IllegalArgumentException e) {
                // A stranger's address may be anything.
                return Optional.empty();
            }
        }

        /** What it shows; a dashboard as a place without an exhibit. */
        Optional<EmbedPath> place() {
            SitePath read = SitePath.of(path);
            return read.isDashboard()
                    ? Optional.of(new EmbedPath(read.dossier(), "", Format.PAGE))
                    : EmbedPath.of(path);
        }

        /** The same place as it is now; what was asked of an old version may mean nothing there. */
        String newest(SiteUrls site) {
            return site.url() + UriUtils.encodePath(path, UTF_8);
        }

        private static Map<String, List<String>> decoded(Map<String, List<String>> raw) {
            var decoded = new LinkedHashMap<String, List<String>>();
            raw.forEach((name, values) ->
                    decoded.put(
                            decoded(name),
                            values.stream().map(v -> v == null ? "" : decoded(v)).toList()));
            return decoded;
        }

        private static String decoded(String text) {
            return UriUtils.decode(text.replace('+', ' '), UTF_8);
        }
    }

    private static Parameter<Integer> most(String name) {
        return Parameter.number(name, 1, 999_999_999, Integer.MAX_VALUE);
    }
}

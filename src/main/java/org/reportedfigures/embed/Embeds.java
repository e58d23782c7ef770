package org.reportedfigures.embed;

import java.util.List;
import java.util.Map;
import org.reportedfigures.exhibits.Exhibit;
import org.reportedfigures.exhibits.Exhibits;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.Refused;
import org.reportedfigures.exhibits.SiteUrls;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.http.CachedResponse;
import org.reportedfigures.http.Rendered;
import org.reportedfigures.http.Renderer;
import org.reportedfigures.http.ResponseCache;
import org.reportedfigures.library.DossierVersion;
import org.reportedfigures.library.DossierVersions;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Answers requests for embeds. */
@Component
class Embeds {
    /**
     * For those who spell one address in several ways; {@link ResponseCache} keeps what is asked
     * often.
     */
    private static final int BYTES = 8 * 1024 * 1024;

    private final DossierVersions editions;
    private final ExhibitRenderer renderer;
    private final SiteUrls site;
    private final Rendered<EmbedKey, CachedResponse> pages;
    private final Rendered<EmbedKey, CachedResponse> pictures;

    /**
     * @param address in its one spelling
     * @param version of what is shown
     * @param now version of the dossier as it is: what is pinned says what was corrected since
     */
    private record EmbedKey(String address, String version, String now) {}

    Embeds(
            DossierVersions editions,
            ExhibitRenderer renderer,
            SiteUrls site,
            @Qualifier("pageRenderer") Renderer pages,
            @Qualifier("pictureRenderer") Renderer pictures) {
        this.editions = editions;
        this.renderer = renderer;
        this.site = site;
        this.pages = pages.cache(BYTES, (key, answer) -> answer.weight());
        this.pictures = pictures.cache(BYTES, (key, answer) -> answer.weight());
    }

    /**
     * The answer to an address; throws {@link Refused} where there is none.
     *
     * @param now the dossier that the place names, as it is
     * @param given parameters, decoded
     */
    CachedResponse answer(EmbedPath place, OpenDossier now, Map<String, List<String>> given) {
        return Refused.about(now.shown().orElseThrow(), () -> found(place, now, given));
    }

    private CachedResponse found(
            EmbedPath place, OpenDossier now, Map<String, List<String>> given) {
        String version = Refused.orValue(Parameters.VERSION, given);
        DossierVersion edition =
                editions.edition(now, version)
                        .orElseThrow(() -> Refused.gone(newest(place, now, given)));
        ViewRequest asked =
                ViewRequest.read(edition.dossier(), given)
                        .accepted()
                        .with(Parameters.VERSION, edition.pinned(version));
        String address = site.exhibit(asked, place.exhibit(), place.form().ending());
        var key = new EmbedKey(address, edition.version(), now.version());
        return (place.form() == Format.PNG ? pictures : pages)
                .get(key, () -> drawn(place, edition, asked));
    }

    private CachedResponse drawn(EmbedPath place, DossierVersion edition, ViewRequest asked) {
        Exhibit exhibit =
                new Exhibits(edition.dossier(), edition.version(), edition.finder())
                        .of(place.exhibit(), asked.filter())
                        .orElseThrow(Refused::noExhibit);
        var named = new EmbedUrls(site, asked, exhibit.id());
        return renderer.render(place.form(), exhibit, named, VersionStatus.of(edition));
    }

    /** The dossier that a place names; throws {@link Refused} where there is none. */
    OpenDossier dossier(EmbedPath place) {
        return editions.now(place.dossier()).orElseThrow(Refused::noDossier);
    }

    private String newest(EmbedPath place, OpenDossier now, Map<String, List<String>> given) {
        ViewRequest asked = ViewRequest.read(now.shown().orElseThrow(), given).request();
        return new EmbedUrls(site, asked, place.exhibit()).newest().as(place.form());
    }
}

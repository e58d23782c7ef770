package org.reportedfigures.embed;

import java.util.List;
import java.util.Map;
import org.reportedfigures.answers.Answer;
import org.reportedfigures.answers.Rendered;
import org.reportedfigures.answers.Renderer;
import org.reportedfigures.charts.Asked;
import org.reportedfigures.charts.Exhibit;
import org.reportedfigures.charts.Exhibits;
import org.reportedfigures.charts.Parameters;
import org.reportedfigures.charts.Site;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.Edition;
import org.reportedfigures.library.Editions;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Answers requests for embeds. */
@Component
class Embeds {
    /** For those who spell one address in several ways; {@link Hot} keeps what is asked often. */
    private static final int BYTES = 8 * 1024 * 1024;

    private final Editions editions;
    private final Press press;
    private final Site site;
    private final Rendered<Key, Answer> pages;
    private final Rendered<Key, Answer> pictures;

    /**
     * @param address in its one spelling
     * @param version of what is shown
     * @param now version of the dossier as it is: what is pinned tells what was corrected since
     */
    private record Key(String address, String version, String now) {}

    Embeds(
            Editions editions,
            Press press,
            Site site,
            @Qualifier("pageRenderer") Renderer pages,
            @Qualifier("pictureRenderer") Renderer pictures) {
        this.editions = editions;
        this.press = press;
        this.site = site;
        this.pages = pages.cache(BYTES, (key, answer) -> answer.weight());
        this.pictures = pictures.cache(BYTES, (key, answer) -> answer.weight());
    }

    /**
     * The answer to an address; throws {@link Failure} where there is none.
     *
     * @param now the dossier that the place names, as it is
     * @param given parameters, decoded
     */
    Answer answer(Place place, OpenDossier now, Map<String, List<String>> given) {
        String home = Parameters.home(now.shown().orElseThrow()).language();
        return Failure.toldIn(home, () -> found(place, now, given));
    }

    private Answer found(Place place, OpenDossier now, Map<String, List<String>> given) {
        String version = Parameters.version(given);
        Edition edition =
                editions.edition(now, version)
                        .orElseThrow(() -> Failure.gone(newest(place, now, given)));
        var parameters = new Parameters(edition.dossier(), given);
        Asked asked = parameters.asked();
        Look look = Look.of(parameters);
        parameters.refuseRejected();
        var addresses = new Addresses(site, asked, place.exhibit(), look, version);
        var key = new Key(addresses.as(place.form()), edition.version(), now.version());
        return (place.form() == Form.PNG ? pictures : pages)
                .get(key, () -> drawn(place, edition, addresses));
    }

    private Answer drawn(Place place, Edition edition, Addresses addresses) {
        Exhibit exhibit =
                new Exhibits(edition.dossier(), edition.version(), edition.finder())
                        .of(place.exhibit(), addresses.asked().filter())
                        .orElseThrow(Failure::noExhibit);
        var named =
                new Addresses(
                        site,
                        addresses.asked(),
                        exhibit.id(),
                        addresses.look(),
                        edition.pinned(addresses.version()));
        return press.print(place.form(), exhibit, named, Standing.of(edition));
    }

    /** The dossier that a place names; throws {@link Failure} where there is none. */
    OpenDossier dossier(Place place) {
        return editions.now(place.dossier()).orElseThrow(Failure::noDossier);
    }

    private String newest(Place place, OpenDossier now, Map<String, List<String>> given) {
        var parameters = new Parameters(now.shown().orElseThrow(), given);
        var addresses =
                new Addresses(site, parameters.asked(), place.exhibit(), Look.of(parameters), "");
        return addresses.as(place.form());
    }
}

package org.reportedfigures.embed;

import java.util.List;
import java.util.Map;
import org.reportedfigures.answers.Answer;
import org.reportedfigures.charts.Asked;
import org.reportedfigures.charts.Exhibit;
import org.reportedfigures.charts.Exhibits;
import org.reportedfigures.charts.Parameters;
import org.reportedfigures.charts.Site;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.Edition;
import org.reportedfigures.library.Editions;
import org.springframework.stereotype.Component;

/** Answers requests for embeds. */
@Component
class Embeds {
    private final Editions editions;
    private final Press press;
    private final Site site;

    Embeds(Editions editions, Press press, Site site) {
        this.editions = editions;
        this.press = press;
        this.site = site;
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
        Exhibit exhibit =
                new Exhibits(edition.dossier(), edition.version(), edition.finder())
                        .of(place.exhibit(), asked.filter())
                        .orElseThrow(Failure::noExhibit);
        var addresses = new Addresses(site, asked, exhibit.id(), look, edition.pinned(version));
        return press.print(place.form(), exhibit, addresses, Standing.of(edition));
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

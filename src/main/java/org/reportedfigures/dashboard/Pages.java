package org.reportedfigures.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedfigures.charts.Site;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.Library;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is shown at an address: the first HTML and the live page ask the same. */
@Component
class Pages {
    private final Library library;
    private final Drawn drawn;
    private final String site;

    Pages(Library library, Drawn drawn, @Value("${figures.url}") String url) {
        this.library = library;
        this.drawn = drawn;
        this.site = url.replaceAll("/+$", "");
    }

    /**
     * @param path below the application's root, without a slash before it
     * @param parameters decoded
     */
    Page page(String path, Map<String, List<String>> parameters) {
        return Library.consistently(() -> asItStands(path, parameters));
    }

    /** Whether there is a page at that path, rather than the way back from nowhere. */
    boolean isThere(String path) {
        return path.isEmpty() || open(path).isPresent();
    }

    /** A page with its head, both of one version. */
    Page whole(String path, Map<String, List<String>> parameters) {
        return Library.consistently(() -> asItStands(path, parameters).withHead());
    }

    /**
     * The content of a dialog of the page at an address; empty where there is no such thing.
     *
     * @param ask what {@link Sharing#dialog} is asked
     */
    Optional<String> dialog(
            String path, Map<String, List<String>> parameters, Map<String, List<String>> ask) {
        return Library.consistently(() ->
                open(path)
                        .flatMap(open ->
                                open.shown()
                                        .flatMap(dossier ->
                                                sharing(open, dossier, parameters).dialog(ask))));
    }

    private Sharing sharing(
            OpenDossier open, Dossier dossier, Map<String, List<String>> parameters) {
        State state = new StateReader(dossier, parameters).read().state();
        return new Sharing(open, dossier, library, new Site(site), state);
    }

    private Page asItStands(String path, Map<String, List<String>> parameters) {
        List<OpenDossier> all = library.dossiers();
        if (path.isEmpty() && all.size() != 1) {
            return new PlainPage(path, parameters).shelf(all);
        }
        return open(path)
                .map(open -> dossier(open, parameters, all.size() == 1))
                .orElseGet(() -> new PlainPage(path, parameters).missing());
    }

    /** The dossier whose page is at that path. */
    private Optional<OpenDossier> open(String path) {
        if (path.isEmpty()) {
            List<OpenDossier> all = library.dossiers();
            return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
        }
        return path.startsWith("d/") ? library.dossier(path.substring(2)) : Optional.empty();
    }

    private Page dossier(OpenDossier open, Map<String, List<String>> parameters, boolean alone) {
        return open.shown()
                .map(dossier ->
                        new DossierPage(open, dossier, library, drawn, site, alone).at(parameters))
                .orElseGet(() -> new PlainPage("d/" + open.id(), parameters).broken(open));
    }
}

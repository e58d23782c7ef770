package org.reportedfigures.dashboard.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.reportedfigures.dashboard.sharing.Sharing;
import org.reportedfigures.exhibits.SiteUrls;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.html.Html;
import org.reportedfigures.http.Busy;
import org.reportedfigures.library.DossierVersions;
import org.reportedfigures.library.Library;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is shown at an address: the first HTML and the live page ask the same. */
@Component
public class Pages {
    private final Library library;
    private final DossierVersions versions;
    private final FragmentCache drawn;
    private final SiteUrls site;

    Pages(
            Library library,
            DossierVersions versions,
            FragmentCache drawn,
            @Value("${figures.url}") String url) {
        this.library = library;
        this.versions = versions;
        this.drawn = drawn;
        this.site = new SiteUrls(url);
    }

    /**
     * @param path below the application's root, without a slash before it
     * @param parameters decoded
     * @throws Busy where too much is being drawn just now
     */
    public Page page(String path, Map<String, List<String>> parameters) {
        return Library.consistently(() -> asItStands(path, parameters));
    }

    /** Whether there is a page at that path, rather than the way back from nowhere. */
    public boolean isThere(String path) {
        return path.isEmpty() || open(path).isPresent();
    }

    /** A page with its head, both of one version. */
    Page whole(String path, Map<String, List<String>> parameters) {
        return Library.consistently(() -> asItStands(path, parameters).withHead());
    }

    /** The same, or a page that says that too much is being drawn just now. */
    public Page pageOrBusy(String path, Map<String, List<String>> parameters) {
        return orBusy(path, parameters, () -> page(path, parameters));
    }

    /** As {@link #whole}, or a page that says that too much is being drawn just now. */
    public Page wholeOrBusy(String path, Map<String, List<String>> parameters) {
        return orBusy(path, parameters, () -> whole(path, parameters));
    }

    private static Page orBusy(
            String path, Map<String, List<String>> parameters, Supplier<Page> page) {
        try {
            return page.get();
        } catch (Busy busy) {
            return new PlainPage(path, parameters).busy();
        }
    }

    /**
     * The content of a dialog of the page at an address; empty where there is no such thing.
     *
     * @param ask what {@link Sharing#dialog} is asked
     */
    public Optional<Html> dialog(
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
        ViewRequest state = ViewRequest.read(dossier, parameters).request().page();
        return new Sharing(open, dossier, library, versions, site, state);
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

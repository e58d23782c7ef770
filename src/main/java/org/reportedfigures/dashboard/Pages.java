package org.reportedfigures.dashboard;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.Library;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is shown at an address: the first HTML and the live page ask the same. */
@Component
class Pages {
    /** How often a page is begun anew because its dossier has changed meanwhile. */
    private static final int TRIES = 5;

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
        for (int left = TRIES - 1; ; left--) {
            try {
                return asItStands(path, parameters);
            } catch (NoSuchElementException e) {
                // Another version has come, or the dossier has gone, while its page was written.
                if (left == 0) {
                    throw e;
                }
            }
        }
    }

    private Page asItStands(String path, Map<String, List<String>> parameters) {
        List<OpenDossier> all = library.dossiers();
        if (path.isEmpty()) {
            return all.size() == 1
                    ? dossier(all.getFirst(), parameters, true)
                    : new PlainPage(path, parameters).shelf(all);
        }
        if (path.startsWith("d/")) {
            return library.dossier(path.substring(2))
                    .map(open -> dossier(open, parameters, all.size() == 1))
                    .orElseGet(() -> new PlainPage(path, parameters).missing());
        }
        return new PlainPage(path, parameters).missing();
    }

    private Page dossier(OpenDossier open, Map<String, List<String>> parameters, boolean alone) {
        return open.shown()
                .map(dossier ->
                        new DossierPage(open, dossier, library, drawn, site, alone).at(parameters))
                .orElseGet(() -> new PlainPage("d/" + open.id(), parameters).broken(open));
    }
}

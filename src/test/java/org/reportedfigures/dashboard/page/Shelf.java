package org.reportedfigures.dashboard.page;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.reportedfigures.dossiers.DossierReader;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.figures.Problem;
import org.reportedfigures.html.Filling;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.http.Renderer;
import org.reportedfigures.library.DossierVersions;
import org.reportedfigures.library.InMemoryLibrary;
import org.reportedfigures.library.Library;
import org.reportedfigures.library.VersionStore;

/** Invented dossiers as a server has them open, and the pages that it shows of them. */
public final class Shelf {
    static final Renderer RENDERER = new Renderer("page", 2, 100);
    public static final String SITE = "https://figures.example";

    public final InMemoryLibrary library = new InMemoryLibrary();
    public final Pages pages = pages(library, true);

    /**
     * @param keeps whether versions can be kept
     */
    public static Pages pages(Library shown, boolean keeps) {
        return new Pages(
                shown, versions(shown, keeps), new FragmentCache(shown, RENDERER), SITE + "/");
    }

    public static DossierVersions versions(Library shown, boolean keeps) {
        return new DossierVersions(shown, new Kept(keeps));
    }

    private record Kept(boolean keeps) implements VersionStore {
        @Override
        public boolean keep(OpenDossier open) {
            return keeps;
        }

        @Override
        public Optional<String> complaint() {
            return Optional.empty();
        }

        @Override
        public Map<String, Instant> kept(String dossier) {
            return Map.of();
        }

        @Override
        public Optional<OpenDossier> find(String dossier, String version) {
            return Optional.empty();
        }
    }

    /** With these fixtures. */
    public Shelf(String... names) {
        for (String name : names) {
            library.put(open(name));
        }
    }

    public static OpenDossier open(String name) {
        Path folder = Path.of("src/test/resources/dossiers", name);
        return new DossierReader(DossierLimits.DEFAULT).read(folder);
    }

    public static Dossier dossier(String name) {
        return open(name).shown().orElseThrow();
    }

    public static Problem problem(String found) {
        return new Problem(
                Problem.Severity.ERROR, "rule", "x/dossier.json", 3, 5, "/a", found, "b", "c");
    }

    public Page page(String path, String... parameters) {
        return pages.page(path, parameters(parameters));
    }

    /** The page as a browser reads its first HTML. */
    public Document html(String path, String... parameters) {
        return read(page(path, parameters));
    }

    public static Document read(Page page) {
        return Jsoup.parseBodyFragment(written(page));
    }

    static String written(Page page) {
        var out = new HtmlWriter(Filling.NONE);
        page.write(out);
        return out.toString();
    }

    /** Names and values in turns; a name may come several times. */
    public static Map<String, List<String>> parameters(String... namesAndValues) {
        var parameters = new HashMap<String, List<String>>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters
                    .computeIfAbsent(namesAndValues[i], name -> new ArrayList<>())
                    .add(namesAndValues[i + 1]);
        }
        return parameters;
    }
}

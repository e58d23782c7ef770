package org.reportedfigures.samples;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.reportedfigures.dossiers.DossierReader;
import org.reportedfigures.exhibits.Exhibit;
import org.reportedfigures.exhibits.ExhibitFiles;
import org.reportedfigures.exhibits.Exhibits;
import org.reportedfigures.exhibits.SiteUrls;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.InMemoryLibrary;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.NumberPreferences;

/** A dossier of the test resources with all that it can show elsewhere. */
public record Opened(Dossier dossier, Exhibits exhibits, List<Row> all) {
    public static final SiteUrls SITE = new SiteUrls("https://figures.example/");
    public static final List<String> NAMES =
            List.of(
                    "all-bounds",
                    "hostile",
                    "long-names",
                    "one",
                    "overlap",
                    "rtl",
                    "two-documents");

    public static Opened of(String name) {
        Path folder = Path.of("src/test/resources/dossiers", name);
        OpenDossier open =
                new DossierReader(org.reportedfigures.dossiers.json.DossierLimits.DEFAULT)
                        .read(folder);
        return of(open.shown().orElseThrow());
    }

    public static Opened of(Dossier dossier) {
        String version = "0123456789abcdef";
        var library = new InMemoryLibrary();
        library.put(new OpenDossier(dossier.id(), dossier, version, List.of()));
        var exhibits = new Exhibits(dossier, version, f -> library.find(dossier.id(), version, f));
        return new Opened(
                dossier, exhibits, library.find(dossier.id(), version, Filter.NONE).rows());
    }

    /** Everything that it can show, one by one. */
    public Stream<Exhibit> everything() {
        Stream<String> figures = dossier.figures().stream().map(f -> "figures/" + f.id());
        Stream<String> rows = all.stream().map(row -> "statements/" + row.id());
        return Stream.concat(
                exhibits.main(Filter.NONE).stream(),
                Stream.concat(figures, rows).flatMap(id -> exhibits.of(id, Filter.NONE).stream()));
    }

    public Exhibit exhibit(String id) {
        return exhibits.of(id, Filter.NONE).orElseThrow();
    }

    public ExhibitFiles files(String id, String language) {
        return files(exhibit(id), language);
    }

    public ExhibitFiles files(Exhibit exhibit, String language) {
        return new ExhibitFiles(exhibit, asked(language), SITE);
    }

    public ViewRequest asked(String language) {
        return ViewRequest.home(dossier).with(NumberPreferences.of(language));
    }
}

package org.reportedfigures.overhttp;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reportedfigures.dossiers.DossierReader;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.exhibits.SiteUrls;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.exhibits.citation.Citation;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.InMemoryLibrary;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.NumberPreferences;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints how every statement and event of some dossiers is cited, for programs of others to read.
 */
public final class Citations {
    private static final SiteUrls SITE = new SiteUrls("https://figures.example");

    private Citations() {}

    /** Arguments: folders of dossiers. Prints a JSON object a line. */
    public static void main(String[] folders) {
        var reader = new DossierReader(DossierLimits.DEFAULT);
        for (String folder : folders) {
            var open = reader.read(Path.of(folder));
            var library = new InMemoryLibrary();
            library.put(open);
            var rows = library.find(open.id(), open.version(), Filter.NONE).rows();
            for (Row row : rows) {
                print(open.shown().orElseThrow(), row, "en");
                print(open.shown().orElseThrow(), row, "hi");
            }
        }
    }

    private static void print(Dossier dossier, Row row, String language) {
        var asked = ViewRequest.home(dossier).with(NumberPreferences.of(language));
        String link = SITE.dashboard(asked, row);
        var citation = Citation.of(row, asked.phrases(), link);
        Map<String, String> line = new LinkedHashMap<>();
        line.put("key", dossier.id() + "-" + row.id());
        line.put("label", asked.phrases().label(row).text());
        line.put("link", link);
        line.put("bibtex", citation.bibtex());
        line.put("csl", citation.csl());
        System.out.println(JsonMapper.shared().writeValueAsString(line));
    }
}

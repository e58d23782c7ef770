package org.reportedfigures.exhibits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.reportedfigures.dossiers.DossierReader;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.drawing.Theme;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.InMemoryLibrary;

class SnippetsTest {
    private static final SiteUrls SITE = new SiteUrls("https://figures.example/");
    private final OpenDossier open =
            new DossierReader(DossierLimits.DEFAULT)
                    .read(Path.of("src/test/resources/dossiers/one"));
    private final Dossier dossier = open.shown().orElseThrow();
    private final ViewRequest asked = ViewRequest.home(dossier);
    private final Exhibit exhibit = exhibit();

    private Exhibit exhibit() {
        var library = new InMemoryLibrary();
        library.put(open);
        return new Exhibits(
                        dossier,
                        open.version(),
                        filter -> library.find(open.id(), open.version(), filter))
                .of("list", asked.filter())
                .orElseThrow();
    }

    private Snippets snippets(Theme theme) {
        return new Snippets(exhibit, asked.with(Parameters.THEME, theme), SITE);
    }

    private static Element first(String html, String name) {
        return Jsoup.parse(html).expectFirst(name);
    }

    @Test
    void aFrameHasATitleAndAHeightAndIsLoadedWhenItIsNear() {
        Element frame = first(snippets(Theme.DARK).frame(), "iframe");

        assertThat(frame.attr("src"))
                .isEqualTo("https://figures.example/embed/one/list?theme=dark");
        assertThat(frame.attr("title")).isEqualTo(new ExhibitFiles(exhibit, asked, SITE).title());
        assertThat(frame.attr("loading")).isEqualTo("lazy");
        assertThat(frame.attr("width")).isEqualTo("100%");
        assertThat(Integer.parseInt(frame.attr("height"))).isBetween(200, 1000);
    }

    @Test
    void theScriptComesFromTheSameSite() {
        assertThat(first(snippets(Theme.AUTO).frameWithScript(), "script").attr("src"))
                .isEqualTo("https://figures.example/embed.js");
    }

    @Test
    void aPictureSaysAllOfIt() {
        Element picture = first(snippets(Theme.AUTO).picture(), "img");

        assertThat(picture.attr("src")).isEqualTo("https://figures.example/embed/one/list.png");
        assertThat(picture.attr("alt"))
                .isEqualTo(new ExhibitFiles(exhibit, asked, SITE).alternative());
        assertThat(picture.attr("width")).isEqualTo("1200");
        assertThat(picture.attr("style")).isEqualTo("max-width:100%;height:auto");
        assertThat(first(snippets(Theme.AUTO).picture(), "a").attr("href"))
                .isEqualTo("https://figures.example/d/one");
    }
}

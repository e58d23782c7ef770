package org.reportedfigures.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportedfigures.Golden;
import org.reportedfigures.charts.DrawingGoldenTest;
import org.reportedfigures.exhibits.Exhibit;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Status;
import org.reportedfigures.samples.InventedDossier;
import org.reportedfigures.samples.InventedStatement;
import org.reportedfigures.samples.Opened;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SvgFileTest {
    static Stream<String> dossiers() {
        return Opened.NAMES.stream();
    }

    private static Document xml(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void aFileIsXmlThatNeedsNoStyleSheet(String name) throws Exception {
        Opened opened = Opened.of(name);
        for (Exhibit exhibit : opened.everything().toList()) {
            String svg = opened.files(exhibit, "hi").svg(Theme.DARK, 480).file();
            Document xml = xml(svg);

            assertThat(xml.getDocumentElement().getNamespaceURI())
                    .isEqualTo("http://www.w3.org/2000/svg");
            assertThat(xml.getElementsByTagName("script").getLength()).isZero();
            assertThat(svg).doesNotContain("var(", "class=", "<style", "%\"", "NaN");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bars-plum,en,wide,LIGHT",
        "bars-plum,hi,narrow,DARK",
        "mentions-saplings,en,narrow,AUTO",
        "scale,hi,wide,AUTO",
        "timeline,en,wide,LIGHT",
        "list,hi,narrow,LIGHT",
        "figures/saplings,en,wide,DARK",
        "statements/FIRST,en,wide,LIGHT"
    })
    void isDrawnAsBefore(String id, String language, String form, Theme theme) {
        Opened opened =
                id.startsWith("bars") ? Opened.of(everyBound()) : Opened.of("two-documents");
        String asked = id.replace("FIRST", opened.all().getFirst().id());
        String svg =
                opened.files(asked, language).svg(theme, form.equals("wide") ? 720 : 320).file();

        Golden.assertMatches(
                "files/%s-%s-%s.svg".formatted(id.replace('/', '-'), language, form),
                DrawingGoldenTest.lines(svg));
    }

    private static Dossier everyBound() {
        var sample = InventedDossier.garden();
        Iterator<Status> status = List.of(Status.values()).iterator();
        int number = 7500;
        for (Bound bound : Bound.values()) {
            number += 250;
            InventedStatement told = InventedStatement.told(bound.id());
            sample.add(
                    DrawingGoldenTest.valued(told, bound, number)
                            .status(status.hasNext() ? status.next() : Status.PLANNED)
                            .by(InventedDossier.WARDEN));
        }
        return sample.dossier();
    }

    @Test
    void onlyTheThemeAutoHasBoth() {
        Opened opened = Opened.of("one");

        assertThat(opened.files("list", "en").svg(Theme.AUTO, 600).file())
                .contains("prefers-color-scheme:dark", Palette.LIGHT.colour("paper"));
        assertThat(opened.files("list", "en").svg(Theme.LIGHT, 600).file())
                .doesNotContain("prefers-color-scheme", Palette.DARK.colour("paper"));
    }

    @Test
    void looksAreThoseOfTheStyleSheet() {
        assertThat(ResolvedStyle.shape("solid c2").fill()).isEqualTo("c2");
        assertThat(ResolvedStyle.shape("tint c2").fill()).isEqualTo("c2-tint");
        assertThat(ResolvedStyle.shape("tint dashed c3"))
                .extracting(ResolvedStyle::fill, ResolvedStyle::stroke, ResolvedStyle::strokeWidth)
                .containsExactly("c3-tint", "c3", 1.5);
        assertThat(ResolvedStyle.shape("ring dashed c1"))
                .extracting(ResolvedStyle::fill, look -> look.dashes().size())
                .containsExactly("paper", 2);
        assertThat(ResolvedStyle.shape("link outline c1").strokeWidth()).isEqualTo(1.5);
        assertThat(ResolvedStyle.shape("hit").fill()).isEmpty();
        assertThat(ResolvedStyle.text("value"))
                .extracting(ResolvedStyle::size, ResolvedStyle::bold, ResolvedStyle::fill)
                .containsExactly(14.0, true, "ink");
        assertThat(ResolvedStyle.text("halo").haloed()).isTrue();
        assertThat(ResolvedStyle.text("").haloed()).isFalse();
    }
}

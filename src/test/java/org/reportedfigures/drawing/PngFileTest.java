package org.reportedfigures.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.InventedStatement.told;

import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.exhibits.Exhibit;
import org.reportedfigures.exhibits.ExhibitFiles;
import org.reportedfigures.exhibits.PictureFit;
import org.reportedfigures.exhibits.PictureLayout;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.samples.InventedDossier;
import org.reportedfigures.samples.Opened;

class PngFileTest {
    private static final FontRenderContext FRACTIONS = new FontRenderContext(null, true, true);

    private static TextShaper.ShapedLine line(String text) {
        return new TextShaper(ResolvedStyle.text(""), FRACTIONS).line(text);
    }

    private static int glyphs(TextShaper.ShapedLine line) {
        return line.runs().stream().mapToInt(run -> run.glyphs().getNumGlyphs()).sum();
    }

    private static Exhibit bars(int count) {
        var sample = InventedDossier.garden();
        IntStream.rangeClosed(1, count)
                .forEach(i -> sample.add(told("plum-" + i, Bound.PLAIN, "" + i)));
        return Opened.of(sample.dossier()).exhibit("bars-plum");
    }

    private static Png png(Exhibit exhibit, Theme theme, int width, int height) throws IOException {
        var files = new ExhibitFiles(exhibit, ViewRequest.home(exhibit.dossier()), Opened.SITE);
        return Png.read(files.png(theme, width, height));
    }

    @ParameterizedTest
    @CsvSource({"1200,628", "200,200", "480,300", "2400,1256"})
    void aPictureHasTheSizeThatIsAskedFor(int width, int height) throws IOException {
        Png png = png(bars(30), Theme.LIGHT, width, height);

        assertThat(png.image().getWidth()).isEqualTo(width);
        assertThat(png.image().getHeight()).isEqualTo(height);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 480, 1200, 2400})
    void aPictureIsAsHighAsItNeedsButBounded(int width) throws IOException {
        Png few = png(bars(2), Theme.LIGHT, width, 0);
        Png many = png(bars(300), Theme.LIGHT, width, 0);

        assertThat(few.image().getHeight()).isLessThan(many.image().getHeight());
        assertThat((long) width * many.image().getHeight()).isLessThanOrEqualTo(10_000_000);
    }

    @Test
    void aCardLosesWordsBeforeItLosesRows() {
        Exhibit five = bars(5);
        var layout =
                new PictureLayout(
                        new ExhibitFiles(five, ViewRequest.home(five.dossier()), Opened.SITE));
        String words = "Nothing of this is true";

        PictureFit whole = PictureFit.to(layout, 1200, 1500);
        PictureFit card = PictureFit.to(layout, 1200, 628);

        assertThat(SvgFile.of(whole.picture(), Theme.LIGHT).file()).contains(words);
        assertThat(card.picture().rows()).isEqualTo(5);
        assertThat(SvgFile.of(card.picture(), Theme.LIGHT).file()).doesNotContain(words);
    }

    @Test
    void whatDoesNotFitIsToldByItsNumber() {
        var layout =
                new PictureLayout(
                        new ExhibitFiles(
                                bars(12), ViewRequest.home(bars(12).dossier()), Opened.SITE));
        PictureFit fit = PictureFit.to(layout, 1200, 628);

        assertThat(fit.picture().rows()).isBetween(1, 11);
        assertThat(fit.picture().height() * fit.scale()).isLessThanOrEqualTo(628);
        assertThat(SvgFile.of(fit.picture(), Theme.LIGHT).file())
                .contains("Not shown here: %d more of 12".formatted(12 - fit.picture().rows()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "hi"})
    void theCardOfAListIsFullFromSideToSide(String language) {
        Opened opened = Opened.of("two-documents");
        ViewRequest asked = opened.asked(language);
        var layout =
                new PictureLayout(new ExhibitFiles(opened.exhibit("list"), asked, Opened.SITE));
        PictureFit fit = PictureFit.to(layout, 1200, 628);

        assertThat(fit.picture().rows()).isEqualTo(layout.most());
        assertThat(fit.scale()).isGreaterThan(1);
        double half = fit.picture().width() / 2;
        List<Double> stripes = new ArrayList<>();
        stripes(fit.picture().shapes(), stripes);
        assertThat(stripes).anyMatch(x -> x < half).anyMatch(x -> x > half);
    }

    private static void stripes(List<Shape> shapes, List<Double> found) {
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Rectangle r -> found.add(r.x().px());
                case Shape.Group g -> stripes(g.shapes(), found);
                case Shape.RowGroup g -> stripes(g.shapes(), found);
                default -> {}
            }
        }
    }

    @Test
    void aLongListStandsInColumnsOfAboutOneHeight() {
        var sheet = new VerticalFlow(1200);
        var blocks = new ArrayList<SheetColumns.Block>();
        for (int i = 0; i < 20; i++) {
            blocks.add(new SheetColumns.Block("h" + i / 7, s -> s.text("", "row")));
        }
        double top = sheet.bottom();
        SheetColumns.write(sheet, blocks);
        var alone = new VerticalFlow(400);
        SheetColumns.write(alone, blocks);

        assertThat(sheet.bottom() - top).isLessThan((alone.bottom() - 20) * 0.45);
        assertThat(alone.count()).isEqualTo(23);
        assertThat(sheet.count()).isBetween(23, 25);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,fcfbf7", "DARK,161512", "AUTO,fcfbf7"})
    void paperFollowsTheTheme(Theme theme, String paper) throws IOException {
        assertThat(png(bars(2), theme, 400, 0).paper()).isEqualTo(Integer.parseInt(paper, 16));
    }

    @Test
    void devanagariIsShapedByAFontThatComesWithTheProgram() {
        assertThat(Fonts.SANS.forLetter('न').getFamily(Locale.ROOT))
                .isEqualTo("Noto Sans Devanagari");
        assertThat(Fonts.SERIF.forLetter('न').getFamily(Locale.ROOT))
                .isEqualTo("Noto Serif Devanagari");
        // The vowel sign i stands before its consonant, and a conjunct is one glyph.
        TextShaper.ShapedLine ki = line("कि");
        int k = line("क").runs().getFirst().glyphs().getGlyphCode(0);
        assertThat(ki.runs().getFirst().glyphs().getGlyphCode(0)).isNotEqualTo(k);
        assertThat(ki.runs().getFirst().glyphs().getGlyphCode(1)).isEqualTo(k);
        assertThat(glyphs(line("क्ष"))).isLessThan(glyphs(line("कष")) + 1);
    }

    @Test
    void latinAndDevanagariStandInOneLine() {
        TextShaper.ShapedLine line = line("1,20,00,000 से अधिक DIA");

        assertThat(line.runs()).hasSizeGreaterThan(2);
        assertThat(line.width()).isGreaterThan(line("से अधिक").width());
        assertThat(line.runs())
                .isSortedAccordingTo(java.util.Comparator.comparingDouble(TextShaper.FontRun::x));
    }

    @Test
    void whatDirectsLettersIsNotDrawn() {
        assertThat(glyphs(line("a\u2068b\u2069\u200Fc"))).isEqualTo(3);
    }

    @Test
    void aRightToLeftNameReadsFromTheRight() {
        TextShaper.ShapedLine line = line("12 \u2068אב גד\u2069 x");
        double first = line.runs().getFirst().x();

        // Digits, then the Hebrew words in their own order, then the Latin letter.
        assertThat(line.runs().getFirst().glyphs().getNumGlyphs()).isEqualTo(3);
        assertThat(first).isZero();
        assertThat(line.runs().getLast().x()).isGreaterThan(first);
    }

    @Test
    void everyLetterOfALongLabelIsInThePicture() {
        Exhibit exhibit = Opened.of("long-names").exhibit("list");
        var files = new ExhibitFiles(exhibit, ViewRequest.home(exhibit.dossier()), Opened.SITE);

        for (int width : new int[] {200, 480, 1200}) {
            assertThat(files.svg(Theme.LIGHT, width).file()).doesNotContain("…");
        }
    }
}

package org.reportedfigures.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.samples.InventedDossier;

class PaletteTest {
    @ParameterizedTest
    @EnumSource
    void anyTwoOfTheSixColoursStayApartInEverySight(Palette theme) {
        for (ColourSight sight : ColourSight.values()) {
            for (int a = 1; a <= 6; a++) {
                for (int b = a + 1; b <= 6; b++) {
                    assertThat(distance(sight, theme, a, b))
                            .as("%s: c%d and c%d of %s", sight, a, b, theme)
                            .isGreaterThanOrEqualTo(20);
                }
            }
        }
    }

    /** Six colours and a grey at 20 leave no room for colours a reader would like to look at. */
    @ParameterizedTest
    @EnumSource
    void greyStaysApartFromTheSixInEverySight(Palette theme) {
        for (ColourSight sight : ColourSight.values()) {
            for (int b = 1; b <= 6; b++) {
                assertThat(distance(sight, theme, 0, b))
                        .as("%s: grey and c%d of %s", sight, b, theme)
                        .isGreaterThanOrEqualTo(12);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyColourStandsOutFromThePaper(Palette theme) {
        for (String colour : theme.colours()) {
            assertThat(ColourSight.contrast(colour, theme.colour("paper")))
                    .isGreaterThanOrEqualTo(3);
        }
        assertThat(ColourSight.contrast(theme.colour("quiet"), theme.colour("paper")))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(ColourSight.contrast(theme.colour("ink"), theme.colour("paper")))
                .isGreaterThanOrEqualTo(7);
    }

    @Test
    void theSeventhCategoryIsGrey() {
        Dossier dossier = InventedDossier.garden().dossier();

        assertThat(dossier.categories())
                .extracting(category -> Palette.classOf(dossier, category))
                .containsExactly("c1", "c2", "c3", "c4", "c5", "c6", "c0");
    }

    @Test
    void bothThemesStandInTheStyles() {
        assertThat(Palette.css())
                .contains(":root[data-theme=dark]", "prefers-color-scheme:dark")
                .contains("--c1:" + Palette.LIGHT.colours().get(1))
                .contains("--c6:" + Palette.DARK.colours().get(6));
    }

    private static double distance(ColourSight sight, Palette theme, int a, int b) {
        return sight.distance(theme.colours().get(a), theme.colours().get(b));
    }
}

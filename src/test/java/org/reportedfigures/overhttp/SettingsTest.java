package org.reportedfigures.overhttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reportedfigures.Settings;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SettingsTest {
    private static Settings settings(Map<String, String> said) {
        return new Binder(new MapConfigurationPropertySource(said))
                .bindOrCreate("figures", Settings.class);
    }

    @Test
    void limitsAreTheDocumentedOnesUnlessTheyAreSet() {
        DossierLimits limits = settings(Map.of("figures.data", "data")).limits().asLimits();

        assertThat(limits).isEqualTo(DossierLimits.DEFAULT);
        assertThat(limits.jsonBytes()).isEqualTo(16 * 1024 * 1024);
        assertThat(limits.textBytes()).isEqualTo(4 * 1024 * 1024);
        assertThat(limits.nesting()).isEqualTo(32);
        assertThat(limits.statements()).isEqualTo(100_000);
        assertThat(limits.charts()).isEqualTo(500);
        assertThat(limits.rowBytes()).isEqualTo(48 * 1024 * 1024);
    }

    @Test
    void whatIsSetReachesTheReader() {
        Settings settings =
                settings(
                        Map.of(
                                "figures.data", "else/where",
                                "figures.limits.json-bytes", "1MB",
                                "figures.limits.text-bytes", "2048",
                                "figures.limits.statements", "7"));

        assertThat(settings.data()).isEqualTo(Path.of("else/where"));
        assertThat(settings.limits().asLimits())
                .isEqualTo(
                        new DossierLimits(
                                1024 * 1024,
                                2048,
                                DossierLimits.DEFAULT.allTextBytes(),
                                DossierLimits.DEFAULT.nesting(),
                                7,
                                DossierLimits.DEFAULT.charts(),
                                DossierLimits.DEFAULT.rowBytes(),
                                DossierLimits.DEFAULT.problems()));
    }

    @Test
    void aLimitThatCannotBeIsToldWithItsName() {
        Settings settings = settings(Map.of("figures.limits.nesting", "0"));

        assertThatThrownBy(() -> settings.limits().asLimits())
                .hasMessage("limit nesting 0 must be >= 1");
    }
}

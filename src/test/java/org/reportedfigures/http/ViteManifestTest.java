package org.reportedfigures.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ViteManifestTest {
    private static final ViteManifest BUILT =
            new ViteManifest(
                    JsonMapper.shared()
                            .readTree(
                                    """
                                    {
                                      "_helper.js": {"file": "build/helper-1.js"},
                                      "_chart.js": {
                                        "file": "build/chart-2.js",
                                        "imports": ["_helper.js"],
                                        "dynamicImports": ["apexcharts"]
                                      },
                                      "apexcharts": {"file": "build/apexcharts-3.js"},
                                      "client.js": {
                                        "file": "build/client-4.js",
                                        "imports": ["_helper.js", "index.html", "_chart.js"]
                                      },
                                      "index.html": {
                                        "file": "build/index-5.js",
                                        "imports": ["_helper.js"],
                                        "dynamicImports": ["client.js"]
                                      }
                                    }
                                    """));

    @Test
    void aSourceHasTheFileItWasBuiltInto() {
        assertThat(BUILT.file("client.js")).contains("build/client-4.js");
    }

    @Test
    void whatAPageLoadsAfterItsEntryIsListedOnceAndNothingThatWaitsForAReader() {
        assertThat(BUILT.after("index.html", List.of("client.js", "_chart.js")))
                .containsExactly("build/client-4.js", "build/chart-2.js");
    }

    @Test
    void aBundleWithoutAnEntryIsNotPassedOver() {
        assertThatThrownBy(() -> BUILT.after("index.html", List.of("gone.js")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the bundle has no gone.js")
                .hasMessageContaining("client.js");
        assertThatThrownBy(() -> BUILT.file("embed.ts")).hasMessageContaining("no embed.ts");
    }

    @Test
    void withoutABundleThereIsNothingToLoad() {
        var none = new ViteManifest(null);

        assertThat(none.file("embed.ts")).isEmpty();
        assertThat(none.after("index.html", List.of("client.js"))).isEmpty();
    }
}

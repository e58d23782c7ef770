package org.reportedfigures.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedfigures.dossiers.DossierReader;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.DossierVersions;
import org.reportedfigures.library.InMemoryLibrary;
import org.reportedfigures.library.VersionStore;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class DossiersControllerTest {
    private final InMemoryLibrary library = new InMemoryLibrary();
    private final MockMvc api =
            MockMvcBuilders.standaloneSetup(
                            new DossiersController(
                                    library,
                                    new NothingKept(),
                                    new DossierVersions(library, new NothingKept()),
                                    "https://figures.example/"))
                    .build();

    DossiersControllerTest() {
        for (String name : new String[] {"all-bounds", "two-documents"}) {
            library.put(
                    new DossierReader(DossierLimits.DEFAULT)
                            .read(Path.of("src/test/resources/dossiers", name)));
        }
    }

    private static final class NothingKept implements VersionStore {
        @Override
        public boolean keep(OpenDossier open) {
            throw new UnsupportedOperationException("a catalogue keeps nothing");
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

    private ResultActions ask(String path) throws Exception {
        return api.perform(get(path).header("Host", "evil.example"));
    }

    @Test
    void allDossiersAreTold() throws Exception {
        ask("/api/dossiers")
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/json"))
                .andExpect(jsonPath("$.dossiers[*].id", contains("all-bounds", "two-documents")))
                .andExpect(
                        jsonPath(
                                "$.dossiers[0].links.self",
                                startsWith("https://figures.example/api/dossiers/all-bounds")));
    }

    @Test
    void aDossierTellsWhatItHasToShowAndWhere() throws Exception {
        ask("/api/dossiers/all-bounds")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.charts[*].id", hasItem("timeline")))
                .andExpect(jsonPath("$.charts[*].kind", hasItem("mentions")))
                .andExpect(
                        jsonPath(
                                "$.charts[0].links.png",
                                startsWith("https://figures.example/embed/all-bounds/list.png")));
    }

    @Test
    void theFilterHoldsForWhatIsTold() throws Exception {
        ask("/api/dossiers/all-bounds?status=planned&lang=hi")
                .andExpect(jsonPath("$.language").value("hi"))
                .andExpect(
                        jsonPath(
                                "$.charts[0].links.csv",
                                startsWith(
                                        "https://figures.example/embed/all-bounds/list.csv?status=planned&lang=hi")));
    }

    @Test
    void anAnswerIsKeptForAWhileAndOpenToAll() throws Exception {
        String tag =
                Objects.requireNonNull(
                        ask("/api/dossiers/all-bounds")
                                .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                                .andExpect(
                                        header().string(
                                                        "Cache-Control",
                                                        "public, max-age=300, stale-while-revalidate=86400"))
                                .andReturn()
                                .getResponse()
                                .getHeader("ETag"));

        assertThat(tag).matches("\"[0-9a-f]+\"");
        api.perform(get("/api/dossiers/all-bounds").header("If-None-Match", tag))
                .andExpect(status().isNotModified());
        api.perform(get("/api/dossiers/all-bounds?lang=hi").header("If-None-Match", tag))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/dossiers?lang=xx,lang,en",
        "/api/dossiers/all-bounds?lang=xx,lang,en",
        "/api/dossiers/all-bounds?status=done,status,happened",
        "/api/dossiers/all-bounds?numbers=roman,numbers,indian"
    })
    void anUnknownValueIsToldWithWhatIsAllowed(String path, String parameter, String allowed)
            throws Exception {
        ask(path)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                .andExpect(jsonPath("$.rejected[0].parameter").value(parameter))
                .andExpect(jsonPath("$.rejected[0].allowed", hasItem(allowed)));
    }

    @Test
    void anUnknownDossierIsNotFound() throws Exception {
        ask("/api/dossiers/nowhere")
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail").value("There is no such dossier."));
    }

    @Test
    void aVersionThatIsNotKeptIsGoneWithTheAddressOfTheNewest() throws Exception {
        api.perform(get("/api/dossiers/all-bounds?lang=hi&v=0123456789abcdef"))
                .andExpect(status().isGone())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(
                        jsonPath("$.newest")
                                .value(
                                        startsWith(
                                                "https://figures.example/api/dossiers/all-bounds")));
    }

    @Test
    void whatIsNoVersionIsRefused() throws Exception {
        api.perform(get("/api/dossiers/all-bounds?v=yesterday"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.rejected[0].parameter").value("v"));
    }
}

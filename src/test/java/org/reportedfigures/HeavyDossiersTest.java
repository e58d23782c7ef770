package org.reportedfigures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedfigures.embed.Requests;
import org.reportedfigures.http.Busy;
import org.reportedfigures.http.MemoryBudget;
import org.reportedfigures.library.Library;
import org.reportedfigures.overhttp.OverHttp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Where no memory is left for answers about a dossier. */
@OverHttp
class HeavyDossiersTest {
    private final MemoryBudget none = new MemoryBudget(1, 0, 0);
    private final HeavyDossiers filter;

    @Autowired
    HeavyDossiersTest(Library library, Requests requests) throws InterruptedException {
        filter = new HeavyDossiers(library, requests, none, 1);
        assertThat(none.take(1)).isPositive();
    }

    private MockHttpServletResponse asked(String path, String language) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.addHeader("Accept", "text/html,*/*;q=0.8");
        if (!language.isEmpty()) {
            request.setParameter("lang", language);
        }
        var response = new MockHttpServletResponse();
        response.setCharacterEncoding(UTF_8);
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }

    @ParameterizedTest
    @CsvSource({
        "/embed/hindi/list, '', text/html;charset=UTF-8, <html lang=\"hi\">",
        "/embed/hindi/list, en, text/html;charset=UTF-8, <html lang=\"en\">",
        "/d/hindi, '', text/html;charset=UTF-8, <html lang=\"hi\">",
        "/embed/hindi/list.csv, en, application/problem+json, Please try again in a moment.",
        "/api/dossiers/hindi, '', application/problem+json, थोड़ी देर में"
    })
    void theAnswerSaysSoInTheFormAndLanguageOfWhatWasAskedFor(
            String path, String language, String type, String words) throws Exception {
        MockHttpServletResponse busy = asked(path, language);

        assertThat(busy.getStatus()).isEqualTo(503);
        assertThat(busy.getHeader("Retry-After")).isEqualTo(Integer.toString(Busy.SECONDS));
        assertThat(busy.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(busy.getContentType()).startsWith(type);
        assertThat(busy.getContentAsString()).contains(words);
    }

    @Test
    void streamsOfChangesAndDossiersThatAreNotThereGoOn() throws Exception {
        assertThat(asked("/d/hindi/changes", "").getStatus()).isEqualTo(200);
        assertThat(asked("/d/nowhere", "").getStatus()).isEqualTo(200);
    }
}

package org.reportedfigures.overhttp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What no browser sends is refused in one shape, and leaves no trace of the program's inside. */
@OverHttp
@ExtendWith(OutputCaptureExtension.class)
class GarbageTest {
    private static final String[] HEADERS = {
        "\r\nContent-Security-Policy: ",
        "\r\nX-Content-Type-Options: nosniff\r\n",
        "\r\nReferrer-Policy: strict-origin-when-cross-origin\r\n"
    };

    private final Served served;

    GarbageTest(@LocalServerPort int port) {
        served = new Served(port);
    }

    private static void isRefused(String answer, CapturedOutput log) throws Exception {
        assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
        assertThat(answer).contains(HEADERS);
        assertThat(answer)
                .doesNotContainIgnoringCase("set-cookie")
                .doesNotContain("\tat ", "Exception", "<html", "org.apache");
        // A body in chunks has their lengths around it.
        String body = answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
        assertThat(JsonMapper.shared().readTree(body).path("status").asInt())
                .isEqualTo(Integer.parseInt(answer.substring(9, 12)));
        assertThat(log.getAll()).doesNotContain("\tat ", "threw exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /?v-r=x",
                "GET /?v-r=",
                "GET /?v-r=init",
                "GET /?v-r=init&location=%2F%2Fevil.example&query=",
                "GET /?v-r=init&location=d/harbour&query=?q=%25zz",
                "GET /?v-r=init&location=%00&query=%25",
                "POST /?v-r=init&location=&query=",
                "GET /d/harbour?v-r=init&location=&query=",
                "GET /?v-r=uidl&v-uiId=0",
                "POST /?v-r=uidl",
                "POST /?v-r=uidl&v-uiId=x",
                "POST /?v-r=heartbeat&v-uiId=99999999999",
                "POST /?v-r=heartbeat&v-uiId=-1",
                "POST /?v-r=heartbeat&v-uiId=0",
                "POST /?v-r=webcomponent-resync",
                "GET /error",
                "POST /error",
                "GET /vaadinServlet/?v-r=init&location=%2F%2Fx&query=",
                "GET /VAADIN/build/none.js",
                "GET /VAADIN/",
                "GET /VAADIN/dynamic/resource/0/x/y",
                "GET /WEB-INF/web.xml",
                "GET /META-INF/MANIFEST.MF",
                "POST /",
                "PUT /d/harbour",
                "DELETE /embed/harbour/list",
                "PROPFIND /",
                "FOO /api/dossiers",
                "TRACE /",
                "GET /d/harbour;x",
                "GET /d/harbour;jsessionid=0123",
                "GET /d/harbour/..",
                "GET /d/harbour/%2e%2E/",
                "GET //d/harbour",
                "GET /d/harbour/%00",
                "GET /%2fetc",
                "GET /d/harbour?v-uiId=%ff",
                "GET x",
                "BAD\u0001METHOD /"
            })
    void aRequestThatNobodyMeansIsRefused(String request, CapturedOutput log) throws Exception {
        isRefused(served.raw(request, Map.of(), ""), log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "multipart/mixed; boundary=",
                "application/x-www-form-urlencoded",
                "application/json",
                "nonsense",
                ""
            })
    void aBodyThatNobodyWantsIsRefused(String type, CapturedOutput log) throws Exception {
        for (String path : new String[] {"/", "/d/harbour", "/embed/harbour/list", "/error"}) {
            for (String body : new String[] {"--x\r\nbroken", "a=%zz", "{"}) {
                isRefused(served.raw("POST " + path, Map.of("Content-Type", type), body), log);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: x",
                "Service-Worker: script",
                "Cookie: JSESSIONID=../../x",
                "Host: a b",
                "Content-Length: x",
                "Transfer-Encoding: x",
                "Bad Header: x",
                "Expect: x"
            })
    void aHeaderThatMeansNothingHarmsNothing(String header, CapturedOutput log) throws Exception {
        String[] both = header.split(": ", 2);
        String answer = served.raw("GET /VAADIN/none.js", Map.of(both[0], both[1]), "");

        assertThat(answer).matches("(?s)HTTP/1.1 (4|501).*").contains(HEADERS);
        assertThat(log.getAll()).doesNotContain("\tat ");
    }

    /** Vaadin begins a session before it sees that no page is meant. */
    @Test
    void aPageThatIsAskedForAsAScriptIsRefused(CapturedOutput log) throws Exception {
        isRefused(served.raw("GET /d/harbour", Map.of("Sec-Fetch-Dest", "script"), ""), log);
    }

    @Test
    void aListOfNoTypesIsRefusedWhereverItIsRead(CapturedOutput log) throws Exception {
        Map<String, String> none = Map.of("Accept", ",".repeat(500));

        isRefused(served.raw("GET /actuator/health", none, ""), log);
    }

    @Test
    void aLivePageThatSendsGarbageLeavesOneLineEach(CapturedOutput log) throws Exception {
        String cookie = Served.header(served.get("/"), "Set-Cookie").split(";", 2)[0];
        Map<String, String> live = Map.of("Cookie", cookie, "Content-Type", "application/json");
        served.raw("GET /?v-r=init&location=d/harbour&query=", live, "");
        for (String body : new String[] {"", "{}", "[]", "{", "\u0000", "[".repeat(5_000)}) {
            assertThat(served.raw("POST /?v-r=uidl&v-uiId=0", live, body))
                    .doesNotContain("\tat ", "Exception");
        }
        assertThat(log.getAll()).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/d/nowhere", "/foo", "/d/", "/d/harbour/more", "/error/more"})
    void whatIsNotThereBeginsNoSessionAndIsAPageWithTheHeadersOfPages(String path)
            throws Exception {
        String answer = served.raw("GET " + path, Map.of(), "");

        assertThat(answer)
                .startsWith("HTTP/1.1 404 ")
                .contains("<h1>", "text/html")
                .contains(HEADERS);
        assertThat(answer).doesNotContainIgnoringCase("set-cookie").doesNotContain("VAADIN/");
    }

    @Test
    void noSessionIsTakenFromAnAddress() throws Exception {
        String page = served.get("/d/harbour").body();

        assertThat(page).doesNotContainIgnoringCase("jsessionid");
    }
}

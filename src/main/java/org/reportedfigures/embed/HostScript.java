package org.reportedfigures.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.reportedfigures.http.CachedResponse;
import org.reportedfigures.http.DataHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The script that sizes our iframes on other people's pages. */
@Controller
class HostScript {
    private final CachedResponse script;

    HostScript() {
        script =
                CachedResponse.of(
                        200,
                        "text/javascript;charset=UTF-8",
                        DataHeaders.fresh(DataHeaders.NOTHING),
                        InlineResource.file("host.js").getBytes(UTF_8));
    }

    @GetMapping("/embed.js")
    void script(HttpServletRequest request, HttpServletResponse response) throws IOException {
        script.send(request, response);
    }
}

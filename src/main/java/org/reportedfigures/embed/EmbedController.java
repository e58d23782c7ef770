package org.reportedfigures.embed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The addresses below /embed/. */
@Controller
class EmbedController {
    private final Embeds embeds;

    EmbedController(Embeds embeds) {
        this.embeds = embeds;
    }

    @GetMapping("/embed/**")
    void embed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Place place =
                Place.of(request.getServletPath())
                        .orElseThrow(() -> new Missing("embed.no.chart"));
        embeds.answer(place, parameters(request)).send(request, response);
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Arrays.asList(e.getValue())));
    }
}

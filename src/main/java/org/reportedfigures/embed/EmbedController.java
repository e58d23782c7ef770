package org.reportedfigures.embed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.reportedfigures.figures.OpenDossier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The addresses below /embed/, but for answers that are still hot. */
@Controller
class EmbedController {
    /** How often an answer is begun anew because its dossier has changed meanwhile. */
    private static final int TRIES = 5;

    private final Embeds embeds;
    private final Hot hot;

    EmbedController(Embeds embeds, Hot hot) {
        this.embeds = embeds;
        this.hot = hot;
    }

    @GetMapping({"/embed", "/embed/**"})
    void embed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, List<String>> given =
                request.getParameterMap().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, e -> Arrays.asList(e.getValue())));
        String path = request.getServletPath();
        try {
            answer(path, given, request).send(request, response);
        } catch (Failure failure) {
            embeds.failed(failure, Form.of(path), given).send(request, response);
        }
    }

    private Answer answer(
            String path, Map<String, List<String>> given, HttpServletRequest request) {
        Place place = Place.of(path).orElseThrow(Failure::noExhibit);
        for (int left = TRIES - 1; ; left--) {
            try {
                OpenDossier now = embeds.dossier(place);
                Answer answer = embeds.answer(place, now, given);
                hot.keep(request, answer, now);
                return answer;
            } catch (NoSuchElementException changed) {
                if (left == 0) {
                    throw changed;
                }
            }
        }
    }
}

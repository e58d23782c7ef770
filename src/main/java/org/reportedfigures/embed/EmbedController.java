package org.reportedfigures.embed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.reportedfigures.answers.Answer;
import org.reportedfigures.figures.OpenDossier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The addresses below /embed/, but for answers that are still hot. */
@Controller
class EmbedController {
    private final Embeds embeds;
    private final Requests requests;
    private final Hot hot;

    EmbedController(Embeds embeds, Requests requests, Hot hot) {
        this.embeds = embeds;
        this.requests = requests;
        this.hot = hot;
    }

    @GetMapping({"/embed", "/embed/**"})
    void embed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Form form = Form.of(request.getServletPath());
        requests.answer(request, response, form, given -> answer(request, given));
    }

    private Answer answer(HttpServletRequest request, Map<String, List<String>> given) {
        Place place = Place.of(request.getServletPath()).orElseThrow(Failure::noExhibit);
        OpenDossier now = embeds.dossier(place);
        Answer answer = embeds.answer(place, now, given);
        hot.keep(request, answer, now);
        return answer;
    }
}

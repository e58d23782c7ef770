package org.reportedfigures.embed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reportedfigures.exhibits.Refused;
import org.reportedfigures.http.Busy;
import org.reportedfigures.http.CachedResponse;
import org.reportedfigures.http.Refusal;
import org.reportedfigures.library.Library;
import org.reportedfigures.phrases.Messages;
import org.springframework.stereotype.Component;

/** What all stateless requests have in common: parameters, another try, refusals. */
@Component
class Requests {
    private final Headers headers;

    Requests(Headers headers) {
        this.headers = headers;
    }

    /**
     * Sends what is made of the parameters, or why nothing can be.
     *
     * @param form in which a refusal is told
     */
    void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            Format form,
            Function<Map<String, List<String>>, CachedResponse> make)
            throws IOException {
        Map<String, List<String>> given =
                request.getParameterMap().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, e -> Arrays.asList(e.getValue())));
        CachedResponse answer;
        try {
            answer = Library.consistently(() -> make.apply(given));
        } catch (Refused refused) {
            answer = refused(refused, form, given);
        } catch (Busy busy) {
            answer = refused(Refused.busy(), form, given);
        }
        answer.send(request, response);
    }

    private CachedResponse refused(Refused refused, Format form, Map<String, List<String>> given) {
        Messages wording = refused.wording(given.getOrDefault("lang", List.of("")).getFirst());
        int again = refused.status() == 503 ? Busy.SECONDS : 0;
        var refusal =
                new Refusal(refused.status(), refused.detail(wording), refused.properties(), again);
        return form == Format.PAGE
                ? new RefusedPage(refused, wording).answer(refusal, headers)
                : refusal.answer();
    }
}

package org.reportedfigures.embed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.Refused;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.http.Busy;
import org.reportedfigures.http.CachedResponse;
import org.reportedfigures.library.Library;
import org.reportedfigures.phrases.Messages;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;
import org.springframework.stereotype.Component;

/** What all stateless requests have in common: parameters, another try, failures. */
@Component
class Requests {
    private final Headers headers;

    Requests(Headers headers) {
        this.headers = headers;
    }

    /**
     * Sends what is made of the parameters, or why nothing can be.
     *
     * @param form in which a failure is told
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
        } catch (Failure failure) {
            answer = failed(failure, form, given);
        } catch (Refused refused) {
            answer = failed(Failure.of(refused), form, given);
        } catch (Busy busy) {
            answer = failed(Failure.busy(), form, given);
        }
        answer.send(request, response);
    }

    /** What is asked of a dossier; throws {@link Failure} where something means nothing. */
    ViewRequest asked(Dossier dossier, Map<String, List<String>> given) {
        var parameters = new Parameters(dossier, given);
        return Failure.toldIn(
                Parameters.home(dossier).language(),
                () -> {
                    ViewRequest asked = parameters.asked();
                    parameters.refuseRejected();
                    return asked;
                });
    }

    private CachedResponse failed(Failure failure, Format form, Map<String, List<String>> given) {
        String asked = given.getOrDefault("lang", List.of("")).getFirst();
        boolean known = Messages.languages().contains(asked);
        NumberPreferences notation = NumberPreferences.of(known ? asked : failure.language());
        return new FailureAnswer(failure, Phrases.in(notation), headers).write(form);
    }
}

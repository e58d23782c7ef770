package org.reportedfigures.embed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.answers.Answer;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.Library;
import org.springframework.stereotype.Component;

/** Answers that were given, by their whole address, as long as their dossier stays as it is. */
@Component
class Hot {
    private static final int BYTES = 64 * 1024 * 1024;

    /** Longer addresses are answered, but not kept. */
    private static final int LONGEST = 1_000;

    private final Library library;
    private final Cache<String, Kept> answers =
            Caffeine.newBuilder()
                    .maximumWeight(BYTES)
                    .weigher((String address, Kept kept) ->
                            2 * address.length() + kept.answer().weight())
                    .build();

    /**
     * @param version of the dossier as it was when the answer was made, whichever the answer shows
     */
    private record Kept(Answer answer, String dossier, String version) {}

    Hot(Library library) {
        this.library = library;
    }

    /** Null where none is kept, or its dossier has changed. */
    @Nullable Answer at(HttpServletRequest request) {
        Kept kept = answers.getIfPresent(address(request));
        return kept != null && kept.version().equals(version(kept.dossier()))
                ? kept.answer()
                : null;
    }

    void keep(HttpServletRequest request, Answer answer, OpenDossier now) {
        String address = address(request);
        if (answer.status() == 200 && address.length() <= LONGEST) {
            answers.put(address, new Kept(answer, now.id(), now.version()));
        }
    }

    private String version(String dossier) {
        return library.dossier(dossier).map(OpenDossier::version).orElse("");
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query;
    }
}

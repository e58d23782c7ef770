package org.reportedfigures.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.OpenDossier;

/** Caches responses by their full URL, until their dossier changes. */
public class ResponseCache {
    private static final long BYTES = Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 8);

    /** Responses to longer URLs are not cached. */
    private static final int LONGEST = 1_000;

    private final Function<String, Optional<OpenDossier>> dossiers;
    private final Cache<String, CachedEntry> answers =
            Caffeine.newBuilder()
                    .maximumWeight(BYTES)
                    .weigher((String address, CachedEntry kept) ->
                            2 * address.length() + kept.answer().weight())
                    .build();

    /**
     * @param version of the dossier when the response was made, whichever version the response
     *     shows
     */
    private record CachedEntry(CachedResponse answer, String dossier, String version) {}

    /**
     * @param dossiers the current dossier with an id, if it is open
     */
    public ResponseCache(Function<String, Optional<OpenDossier>> dossiers) {
        this.dossiers = dossiers;
    }

    /** Null if none is cached, or its dossier has changed. */
    @Nullable CachedResponse at(HttpServletRequest request) {
        CachedEntry kept = answers.getIfPresent(address(request));
        return kept != null && kept.version().equals(version(kept.dossier()))
                ? kept.answer()
                : null;
    }

    public void keep(HttpServletRequest request, CachedResponse answer, OpenDossier now) {
        String address = address(request);
        if (answer.status() == 200 && address.length() <= LONGEST) {
            answers.put(address, new CachedEntry(answer, now.id(), now.version()));
        }
    }

    private String version(String dossier) {
        return dossiers.apply(dossier).map(OpenDossier::version).orElse("");
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query;
    }
}

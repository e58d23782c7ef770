package org.reportedfigures.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import org.reportedfigures.http.CachedResponse;
import org.reportedfigures.http.DataHeaders;
import tools.jackson.databind.json.JsonMapper;

/** Trees as answers that any cache may keep and any page may read; each is encoded once. */
final class Answers {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BYTES = 16 * 1024 * 1024;

    private final Cache<String, CachedResponse> encoded =
            Caffeine.newBuilder()
                    .maximumWeight(BYTES)
                    .weigher((String tag, CachedResponse answer) -> answer.weight())
                    .build();

    CachedResponse json(Map<String, Object> tree) {
        CachedResponse answer =
                CachedResponse.of(
                        200,
                        "application/json",
                        DataHeaders.fresh(DataHeaders.NOTHING),
                        JSON.writeValueAsBytes(tree));
        return encoded.get(answer.body().tag(), tag -> answer);
    }
}

package org.reportedfigures.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import org.reportedfigures.answers.Answer;
import org.reportedfigures.answers.DataHeaders;
import tools.jackson.databind.json.JsonMapper;

/** Trees as answers that any cache may keep and any page may read; each is encoded once. */
final class Answers {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BYTES = 16 * 1024 * 1024;

    private final Cache<String, Answer> encoded =
            Caffeine.newBuilder()
                    .maximumWeight(BYTES)
                    .weigher((String tag, Answer answer) -> answer.weight())
                    .build();

    Answer json(Map<String, Object> tree) {
        Answer answer =
                Answer.of(
                        200,
                        "application/json",
                        DataHeaders.fresh(DataHeaders.NOTHING),
                        JSON.writeValueAsBytes(tree));
        return encoded.get(answer.body().tag(), tag -> answer);
    }
}

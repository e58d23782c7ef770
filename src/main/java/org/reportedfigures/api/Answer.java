package org.reportedfigures.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** An answer that any cache may keep and any page may read. */
final class Answer {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int TAG_BYTES = 12;

    private static final CacheControl CACHE =
            CacheControl.maxAge(Duration.ofMinutes(5))
                    .cachePublic()
                    .staleWhileRevalidate(Duration.ofDays(1));

    private Answer() {}

    /** Its tag is weak: it stands for the same JSON in any encoding. Answers 304 by itself. */
    static ResponseEntity<byte[]> json(Map<String, Object> tree) {
        byte[] body = JSON.writeValueAsBytes(tree);
        return ResponseEntity.ok()
                .cacheControl(CACHE)
                .eTag("W/\"" + tag(body) + "\"")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(body);
    }

    private static String tag(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

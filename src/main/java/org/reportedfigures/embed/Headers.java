package org.reportedfigures.embed;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is said with an answer, so that nothing in it can do harm and caches keep it.
 *
 * @param ancestors who may show pages in a frame, as a policy says it
 */
record Headers(String ancestors) {
    private static final String FRESH = "public, max-age=300, stale-while-revalidate=86400";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** Of a page for a frame. */
    Map<String, String> page(boolean interactive) {
        return common(WholePage.policy(ancestors, interactive), FRESH);
    }

    /** Of data that any page may read. */
    Map<String, String> data(String policy) {
        Map<String, String> all = common(policy, FRESH);
        all.put("Access-Control-Allow-Origin", "*");
        return all;
    }

    /** Of data that a version pins: they are the same for ever. */
    Map<String, String> pinned(String policy) {
        Map<String, String> all = data(policy);
        all.put("Cache-Control", FOR_EVER);
        return all;
    }

    private static Map<String, String> common(String policy, String caching) {
        var all = new LinkedHashMap<String, String>();
        all.put("Content-Security-Policy", policy);
        all.put("X-Content-Type-Options", "nosniff");
        all.put("Referrer-Policy", "strict-origin-when-cross-origin");
        all.put("Cache-Control", caching);
        all.put("Vary", "Accept-Encoding");
        return all;
    }
}

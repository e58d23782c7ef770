package org.reportedfigures.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** Headers that make responses harmless and cacheable. */
public final class DataHeaders {
    /** A policy that loads and runs nothing at all. */
    public static final String NOTHING = "default-src 'none'";

    private static final String FRESH = "public, max-age=300, stale-while-revalidate=86400";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private DataHeaders() {}

    /** For data that any page may read. */
    public static Map<String, String> fresh(String policy) {
        Map<String, String> all = closed(policy);
        all.put("Access-Control-Allow-Origin", "*");
        return all;
    }

    /** For data of a pinned version, which never change. */
    public static Map<String, String> pinned(String policy) {
        Map<String, String> all = fresh(policy);
        all.put("Cache-Control", FOR_EVER);
        return all;
    }

    /** For data cached like all other, but not readable by scripts of other pages. */
    public static Map<String, String> closed(String policy) {
        var all = new LinkedHashMap<String, String>();
        all.put("Content-Security-Policy", policy);
        all.put("X-Content-Type-Options", "nosniff");
        all.put("Referrer-Policy", "strict-origin-when-cross-origin");
        all.put("Cache-Control", FRESH);
        all.put("Vary", "Accept-Encoding");
        return all;
    }
}

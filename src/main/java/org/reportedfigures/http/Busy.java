package org.reportedfigures.http;

/** Too much is being drawn already: the request may be retried in {@value #SECONDS} seconds. */
public final class Busy extends RuntimeException {
    /** For the Retry-After header. */
    public static final int SECONDS = 2;

    Busy(String name) {
        super("too many requests wait for %s".formatted(name));
    }
}

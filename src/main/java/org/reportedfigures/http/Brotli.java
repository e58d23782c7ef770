package org.reportedfigures.http;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Brotli, where its native library runs on this machine; elsewhere gzip has to do. */
final class Brotli {
    /** Half a millisecond more than a quick one for a tenth less; the best takes twenty. */
    private static final Encoder.Parameters PARAMETERS =
            Encoder.Parameters.create(9, 22, Encoder.Mode.TEXT);

    static final boolean AVAILABLE = Brotli4jLoader.isAvailable();

    private Brotli() {}

    /** Only to be asked for where it is available. */
    static byte[] encode(byte[] content) {
        try {
            return Encoder.compress(content, PARAMETERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.reportedfigures.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Sha256;

/**
 * A body in each encoding that a request may accept, encoded on first use.
 *
 * <p>Every encoding has its own entity tag (RFC 9110, 8.8.3.3).
 */
public final class EncodedBody {
    private static final int TAG_BYTES = 9;

    private final Bytes plain;
    private final boolean isText;
    private volatile @Nullable Bytes brotli;
    private volatile @Nullable Bytes gzip;

    /**
     * @param coding as in Content-Encoding; "" for the plain bytes
     * @param tag including the quotation marks
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    public record Bytes(String coding, byte[] content, String tag) {
        /** Whether an If-None-Match names it; uses the weak comparison, as required. */
        boolean isNamedIn(String ifNoneMatch) {
            return ifNoneMatch.contains(tag) || ifNoneMatch.equals("*");
        }
    }

    private EncodedBody(Bytes plain, boolean isText) {
        this.plain = plain;
        this.isText = isText;
    }

    static EncodedBody of(byte[] content, String type) {
        String tag = HexFormat.of().formatHex(Sha256.digest().digest(content), 0, TAG_BYTES);
        return new EncodedBody(new Bytes("", content, quoted(tag)), !type.startsWith("image/png"));
    }

    /** The entity tag of the plain bytes; equal bytes have equal tags. */
    public String tag() {
        return plain.tag();
    }

    /** Approximate bytes in memory once all encodings exist. */
    int weight() {
        return plain.content().length * (isText ? 2 : 1);
    }

    /** The smallest form that the request accepts; the plain one if it accepts no encoding. */
    Bytes accepted(@Nullable String acceptEncoding) {
        if (acceptEncoding == null || !isText) {
            return plain;
        }
        if (Brotli.AVAILABLE && accepts(acceptEncoding, "br")) {
            return brotli();
        }
        return accepts(acceptEncoding, "gzip") ? gzip() : plain;
    }

    /** Two concurrent callers may both encode it: the result is the same. */
    private Bytes brotli() {
        Bytes made = brotli;
        if (made == null) {
            made = new Bytes("br", Brotli.encode(plain.content()), tag("-br"));
            brotli = made;
        }
        return made;
    }

    private Bytes gzip() {
        Bytes made = gzip;
        if (made == null) {
            made = new Bytes("gzip", gzip(plain.content()), tag("-gz"));
            gzip = made;
        }
        return made;
    }

    private String tag(String end) {
        return quoted(plain.tag().substring(1, plain.tag().length() - 1) + end);
    }

    private static String quoted(String tag) {
        return "\"" + tag + "\"";
    }

    /**
     * Whether the list contains the coding with a weight above 0 (RFC 9110, 12.5.3); an asterisk
     * matches codings that are not listed.
     */
    static boolean accepts(String list, String coding) {
        boolean others = false;
        for (int at = 0; at < list.length(); ) {
            int comma = list.indexOf(',', at);
            int end = comma < 0 ? list.length() : comma;
            int semicolon = list.indexOf(';', at);
            int nameEnd = semicolon < 0 || semicolon > end ? end : semicolon;
            String name = list.substring(at, nameEnd).strip();
            boolean named = name.equalsIgnoreCase(coding);
            if (named || name.equals("*")) {
                String weight = list.substring(nameEnd, end);
                boolean accepted = !weight.matches("\\s*;\\s*q=0(\\.0*)?\\s*");
                if (named) {
                    return accepted;
                }
                others = accepted;
            }
            at = end + 1;
        }
        return others;
    }

    private static byte[] gzip(byte[] content) {
        var out = new ByteArrayOutputStream(content.length / 4);
        try (var gzip =
                new GZIPOutputStream(out) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                }) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

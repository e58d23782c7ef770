package org.reportedfigures.embed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The same content in each encoding that is worth it, the smallest first, the plain one last.
 *
 * <p>Every encoding has an entity tag of its own (RFC 9110, 8.8.3.3).
 */
record Packed(List<Bytes> forms) {
    private static final int TAG_BYTES = 9;

    /**
     * @param coding as in Content-Encoding; "" for the plain bytes
     * @param tag with its quotation marks
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Bytes(String coding, byte[] content, String tag) {
        /** Whether an If-None-Match names it; weakly compared, as it must be. */
        boolean isNamedIn(String ifNoneMatch) {
            return ifNoneMatch.contains(tag) || ifNoneMatch.equals("*");
        }
    }

    Packed {
        forms = List.copyOf(forms);
    }

    static Packed of(byte[] content, String type) {
        String tag = HexFormat.of().formatHex(sha256(content), 0, TAG_BYTES);
        var forms = new ArrayList<Bytes>();
        if (!type.startsWith("image/png")) {
            byte @Nullable [] brotli = Brotli.encode(content);
            if (brotli != null) {
                forms.add(new Bytes("br", brotli, "\"" + tag + "-br\""));
            }
            forms.add(new Bytes("gzip", gzip(content), "\"" + tag + "-gz\""));
        }
        forms.add(new Bytes("", content, "\"" + tag + "\""));
        return new Packed(forms);
    }

    int weight() {
        return forms.stream().mapToInt(form -> form.content().length).sum();
    }

    /** The first form that the request accepts; the plain one where it accepts none. */
    Bytes accepted(@Nullable String acceptEncoding) {
        if (acceptEncoding != null) {
            for (Bytes form : forms) {
                if (!form.coding().isEmpty() && accepts(acceptEncoding, form.coding())) {
                    return form;
                }
            }
        }
        return forms.getLast();
    }

    /** Whether the coding stands in the list with a weight above 0 (RFC 9110, 12.5.3). */
    static boolean accepts(String list, String coding) {
        for (int at = 0; at < list.length(); ) {
            int comma = list.indexOf(',', at);
            int end = comma < 0 ? list.length() : comma;
            int semicolon = list.indexOf(';', at);
            int nameEnd = semicolon < 0 || semicolon > end ? end : semicolon;
            String name = list.substring(at, nameEnd).strip();
            if (name.equalsIgnoreCase(coding) || name.equals("*")) {
                return !list.substring(nameEnd, end).matches("\\s*;\\s*q=0(\\.0*)?\\s*");
            }
            at = end + 1;
        }
        return false;
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

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

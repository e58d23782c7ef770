package org.reportedfigures.charts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.reportedfigures.figures.Sha256;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.Phrases;

/** A short hash by which a page knows whether a drawing shows what it should. */
public final class Fingerprint {
    private static final int BYTES = 6;

    private Fingerprint() {}

    /** 12 hex digits over the rows as they read in the notation. */
    @SafeVarargs
    public static String of(String id, Phrases phrases, List<? extends Row>... lists) {
        MessageDigest digest = Sha256.digest();
        add(digest, id);
        add(digest, phrases.notation().toString());
        for (List<? extends Row> rows : lists) {
            add(digest, "rows");
            for (Row row : rows) {
                add(digest, row.id());
                add(digest, row.category().id());
                add(digest, phrases.label(row).text());
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}

package org.reportedfigures.dossiers.json;

/**
 * The resource limits of a dossier; exceeding one is a problem of that dossier.
 *
 * @param jsonBytes maximum size of dossier.json
 * @param textBytes maximum size of one text
 * @param allTextBytes maximum size of all texts of a dossier, each counted once per document that
 *     names it
 * @param nesting maximum depth of objects and arrays
 * @param statements maximum number of statements and events
 * @param charts maximum number of declared charts
 * @param rowBytes maximum bytes (UTF-8) of passages, translations and names in all rows, each
 *     counted once per row that shows it
 * @param problems maximum number of problems reported for a dossier
 */
public record DossierLimits(
        int jsonBytes,
        int textBytes,
        int allTextBytes,
        int nesting,
        int statements,
        int charts,
        int rowBytes,
        int problems) {
    private static final int MIB = 1 << 20;

    public static final DossierLimits DEFAULT =
            new DossierLimits(16 * MIB, 4 * MIB, 64 * MIB, 32, 100_000, 500, 48 * MIB, 1_000);

    public DossierLimits {
        positive("jsonBytes", jsonBytes);
        positive("textBytes", textBytes);
        positive("allTextBytes", allTextBytes);
        positive("nesting", nesting);
        positive("statements", statements);
        positive("charts", charts);
        positive("rowBytes", rowBytes);
        positive("problems", problems);
    }

    private static void positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("limit %s %d must be >= 1".formatted(name, value));
        }
    }
}

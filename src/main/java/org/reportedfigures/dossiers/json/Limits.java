package org.reportedfigures.dossiers.json;

/**
 * How much a dossier may ask of the machine; what goes beyond is a problem of that dossier.
 *
 * @param jsonBytes most bytes of dossier.json
 * @param textBytes most bytes of one text
 * @param allTextBytes most bytes of all texts of a dossier together, each counted once for each
 *     document that names it
 * @param nesting how deep objects and arrays may lie in each other
 * @param statements most statements and events of a dossier
 * @param charts most charts that a dossier declares
 * @param rowBytes most bytes (UTF-8) that all rows show together: passages, translations and names,
 *     each counted once for each row that shows it
 * @param problems most problems told of a dossier
 */
public record Limits(
        int jsonBytes,
        int textBytes,
        int allTextBytes,
        int nesting,
        int statements,
        int charts,
        int rowBytes,
        int problems) {
    private static final int MIB = 1 << 20;

    public static final Limits DEFAULT =
            new Limits(16 * MIB, 4 * MIB, 64 * MIB, 32, 100_000, 500, 48 * MIB, 1_000);

    public Limits {
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

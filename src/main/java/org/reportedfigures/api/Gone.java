package org.reportedfigures.api;

/** A version that is not kept any more. */
final class Gone extends RuntimeException {
    private final String newest;

    /**
     * @param newest where the dossier is told as it is now
     */
    Gone(String newest) {
        super("This version of the data is no longer kept.");
        this.newest = newest;
    }

    String newest() {
        return newest;
    }
}

package org.reportedfigures.embed;

import java.util.List;
import org.reportedfigures.charts.Refused;
import org.reportedfigures.library.Rejected;

/** An address that cannot be answered with what it asks for. */
final class Failure extends RuntimeException {
    private final int status;
    private final transient List<Rejected> rejected;
    private final String link;

    private Failure(int status, String key, List<Rejected> rejected, String link) {
        super(key);
        this.status = status;
        this.rejected = List.copyOf(rejected);
        this.link = link;
    }

    static Failure noDossier() {
        return new Failure(404, "embed.no.dossier", List.of(), "");
    }

    static Failure noExhibit() {
        return new Failure(404, "embed.no.exhibit", List.of(), "");
    }

    static Failure of(Refused refused) {
        return new Failure(400, "embed.refused", refused.rejected(), "");
    }

    /**
     * The version that is pinned is not kept any more.
     *
     * @param newest address of the newest
     */
    static Failure gone(String newest) {
        return new Failure(410, "embed.gone", List.of(), newest);
    }

    static Failure busy() {
        return new Failure(503, "embed.busy", List.of(), "");
    }

    /** HTTP status. */
    int status() {
        return status;
    }

    /** The message that says it, without arguments. */
    String key() {
        return String.valueOf(getMessage());
    }

    /** What of the parameters meant nothing. */
    List<Rejected> rejected() {
        return rejected;
    }

    /** Where to go on; "" where nowhere. */
    String link() {
        return link;
    }
}

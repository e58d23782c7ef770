package org.reportedfigures.embed;

import java.util.List;
import java.util.function.Supplier;
import org.reportedfigures.exhibits.Refused;
import org.reportedfigures.library.InvalidParameter;

/** An address that cannot be answered with what it asks for. */
final class Failure extends RuntimeException {
    private final int status;
    private final transient List<InvalidParameter> rejected;
    private final String link;
    private final String language;

    private Failure(
            int status, String key, List<InvalidParameter> rejected, String link, String language) {
        super(key);
        this.status = status;
        this.rejected = List.copyOf(rejected);
        this.link = link;
        this.language = language;
    }

    private static Failure of(int status, String key) {
        return new Failure(status, key, List.of(), "", "en");
    }

    static Failure noDossier() {
        return of(404, "embed.no.dossier");
    }

    static Failure noExhibit() {
        return of(404, "embed.no.exhibit");
    }

    static Failure of(Refused refused) {
        return new Failure(400, "embed.refused", refused.rejected(), "", "en");
    }

    /**
     * The version that is pinned is not kept any more.
     *
     * @param newest address of the newest
     */
    static Failure gone(String newest) {
        return new Failure(410, "embed.gone", List.of(), newest, "en");
    }

    static Failure busy() {
        return of(503, "embed.busy");
    }

    /** A format that is not written. */
    static Failure notImplemented() {
        return of(501, "embed.format");
    }

    /**
     * What is supplied; where it fails, it is told in that language if no other is asked for.
     *
     * @param home BCP 47 tag of an interface: the dossier's
     */
    static <T> T toldIn(String home, Supplier<T> answer) {
        try {
            return answer.get();
        } catch (Failure failure) {
            throw failure.in(home);
        } catch (Refused refused) {
            throw of(refused).in(home);
        }
    }

    private Failure in(String home) {
        return new Failure(status, key(), rejected, link, home);
    }

    /** BCP 47 tag of an interface. */
    String language() {
        return language;
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
    List<InvalidParameter> rejected() {
        return rejected;
    }

    /** Where to go on; "" where nowhere. */
    String link() {
        return link;
    }
}

package org.reportedfigures.exhibits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.html.Said;
import org.reportedfigures.library.InvalidParameter;
import org.reportedfigures.library.Parameter;
import org.reportedfigures.phrases.Messages;

/** An address that is not answered with what it asks for: why, and what could be asked instead. */
public final class Refused extends RuntimeException {
    private static final int BUSY = 503;
    private static final int MOST_IN_A_SENTENCE = 50;
    private static final int MOST_SENTENCES = 5;

    private final int status;
    private final String key;
    private final transient List<InvalidParameter> rejected;
    private final String newest;
    private final String home;

    private Refused(
            int status, String key, List<InvalidParameter> rejected, String newest, String home) {
        super(key);
        this.status = status;
        this.key = key;
        this.rejected = List.copyOf(rejected);
        this.newest = newest;
        this.home = home;
    }

    private static Refused of(int status, String key) {
        return new Refused(status, key, List.of(), "", Texts.COMMON);
    }

    /** The value of a parameter; throws where the value given is not allowed. */
    public static <T> T orValue(Parameter<T> parameter, Map<String, List<String>> given) {
        return parameter.read(
                given,
                rejected -> {
                    throw of(List.of(rejected));
                });
    }

    /** Values that mean nothing; each is reported with those that do. */
    public static Refused of(List<InvalidParameter> rejected) {
        return new Refused(400, "embed.refused", rejected, "", Texts.COMMON);
    }

    /** A query or form that cannot be decoded, with the first of its values that cannot. */
    public static Refused undecodable(List<InvalidParameter> rejected) {
        return new Refused(400, "embed.undecodable", rejected, "", Texts.COMMON);
    }

    public static Refused noDossier() {
        return of(404, "embed.no.dossier");
    }

    public static Refused noExhibit() {
        return of(404, "embed.no.exhibit");
    }

    /**
     * The version that is pinned is not kept any more.
     *
     * @param newest address of the newest
     */
    public static Refused gone(String newest) {
        return new Refused(410, "embed.gone", List.of(), newest, Texts.COMMON);
    }

    /** Too much is being made just now. */
    public static Refused busy() {
        return of(BUSY, "embed.busy");
    }

    /** A format that is not written. */
    public static Refused notImplemented() {
        return of(501, "embed.format");
    }

    /** What is supplied; a refusal is in the dossier's language if no other is asked for. */
    public static <T> T about(Dossier dossier, Supplier<T> answer) {
        try {
            return answer.get();
        } catch (Refused refused) {
            throw refused.in(dossier);
        }
    }

    /** The same in the dossier's language if no other is asked for. */
    public Refused in(Dossier dossier) {
        String language = ViewRequest.home(dossier).home().language();
        return new Refused(status, key, rejected, newest, language);
    }

    /** Whether the same may be asked again in a moment. */
    public boolean isBusy() {
        return status == BUSY;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /**
     * The messages of its language.
     *
     * @param asked the language that the address names; anything that is none for its own
     */
    public Messages wording(@Nullable String asked) {
        return Messages.in(asked != null && Messages.languages().contains(asked) ? asked : home);
    }

    /** What it is, in one sentence. */
    public Said title(Messages wording) {
        return wording.said(key);
    }

    /** A sentence for each value that is not allowed, with those that are. */
    public List<Said> reasons(Messages wording) {
        return rejected.stream()
                .limit(MOST_SENTENCES)
                .map(one -> {
                    List<String> allowed = one.allowed();
                    int named = Math.min(MOST_IN_A_SENTENCE, allowed.size());
                    String list = wording.join("list", allowed.subList(0, named));
                    return wording.said(
                            "embed.refused.one",
                            one.quoted(),
                            one.parameter(),
                            named < allowed.size() ? list + ", …" : list);
                })
                .toList();
    }

    /** All of it in sentences; plain text. */
    public String detail(Messages wording) {
        return Stream.concat(Stream.of(title(wording)), reasons(wording).stream())
                .map(Said::plain)
                .collect(Collectors.joining(" "));
    }

    /** The same as data: {@code rejected} with each parameter, {@code newest} with an address. */
    public Map<String, Object> properties() {
        var all = new LinkedHashMap<String, Object>();
        if (!rejected.isEmpty()) {
            all.put(
                    "rejected",
                    rejected.stream()
                            .map(one ->
                                    Map.of(
                                            "parameter", one.parameter(),
                                            "value", one.quoted(),
                                            "allowed", one.listed()))
                            .toList());
        }
        if (!newest.isEmpty()) {
            all.put("newest", newest);
        }
        return all;
    }

    /** Where to go on; "" where nowhere. */
    public String newest() {
        return newest;
    }
}

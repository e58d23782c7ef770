package org.reportedfigures.exhibits;

import java.util.List;
import java.util.stream.Collectors;
import org.reportedfigures.library.InvalidParameter;

/** An address asks for what there is not; the answer is 400 and lists what is allowed. */
public final class Refused extends RuntimeException {
    private static final int MOST_NAMED = 50;

    private final transient List<InvalidParameter> rejected;

    public Refused(List<InvalidParameter> rejected) {
        super(rejected.stream().map(Refused::say).collect(Collectors.joining(" ")));
        this.rejected = List.copyOf(rejected);
    }

    public List<InvalidParameter> rejected() {
        return rejected;
    }

    private static String say(InvalidParameter one) {
        List<String> allowed = one.allowed();
        String named = String.join(", ", allowed.subList(0, Math.min(MOST_NAMED, allowed.size())));
        return "“%s” is no value of “%s”, expected: %s%s."
                .formatted(
                        one.quoted(),
                        one.parameter(),
                        named,
                        allowed.size() > MOST_NAMED ? ", …" : "");
    }
}

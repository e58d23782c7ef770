package org.reportedfigures.exhibits;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.EnumId;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.InvalidParameter;
import org.reportedfigures.phrases.Messages;
import org.reportedfigures.phrases.NumberPreferences;

/**
 * The parameters of an address, read for one dossier, the same on every path.
 *
 * <p>What means nothing is left out and told by {@link #rejected}; unknown names are left alone.
 */
public final class Parameters {
    private static final String VERSION = "v";

    private final Dossier dossier;
    private final Map<String, List<String>> given;

    /** What is read twice is told once. */
    private final Set<InvalidParameter> rejected = new LinkedHashSet<>();

    /**
     * @param given name to values, decoded
     */
    public Parameters(Dossier dossier, Map<String, List<String>> given) {
        this.dossier = dossier;
        this.given = given;
    }

    /** The version that an address pins, "" for none; throws {@link Refused} where it is none. */
    public static String version(Map<String, List<String>> given) {
        String version = given.getOrDefault(VERSION, List.of("")).getFirst();
        if (!version.isEmpty() && !version.matches("[0-9a-f]{16}")) {
            throw new Refused(
                    List.of(
                            new InvalidParameter(
                                    VERSION, version, List.of("16 hexadecimal digits"))));
        }
        return version;
    }

    /** The notation that a dossier opens in: its own language where there is an interface in it. */
    public static NumberPreferences home(Dossier dossier) {
        String language = dossier.language().split("-")[0];
        return NumberPreferences.of(Messages.languages().contains(language) ? language : "en");
    }

    /** Which rows are to be shown, and how they read. */
    public ViewRequest asked() {
        Filter.Parsed filter = Filter.parse(given, dossier);
        rejected.addAll(filter.rejected());
        readView();
        return new ViewRequest(dossier, filter.filter(), notation());
    }

    private NumberPreferences notation() {
        NumberPreferences home = home(dossier);
        String language = named("lang", Messages.languages());
        NumberPreferences usual =
                language.isEmpty() || language.equals(home.language())
                        ? home
                        : NumberPreferences.of(language);
        return new NumberPreferences(
                usual.language(),
                choice("numbers", NumberPreferences.GroupingStyle.class, usual.grouping()),
                choice("digits", NumberPreferences.DigitStyle.class, usual.digits()));
    }

    /** The constant whose id is given; the other one where none is or it is not there. */
    public <E extends Enum<E> & EnumId> E choice(String parameter, Class<E> type, E otherwise) {
        return EnumId.of(type, named(parameter, EnumId.ids(type))).orElse(otherwise);
    }

    /** The value if it is one of the allowed; "" if there is none or it is not, which is told. */
    public String named(String parameter, List<String> allowed) {
        return named(parameter, () -> allowed);
    }

    /** As above; a dossier may have very many, which are listed only where one is named. */
    private String named(String parameter, Supplier<List<String>> allowed) {
        String value = value(parameter);
        if (value.isEmpty() || allowed.get().contains(value)) {
            return value;
        }
        rejected.add(new InvalidParameter(parameter, value, allowed.get()));
        return "";
    }

    /**
     * A whole number.
     *
     * @param least inclusive, from 0
     * @param most inclusive, below a milliard
     */
    public int number(String parameter, int least, int most, int otherwise) {
        String value = value(parameter);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (value.matches("0|[1-9][0-9]{0,8}")
                && Integer.parseInt(value) >= least
                && Integer.parseInt(value) <= most) {
            return Integer.parseInt(value);
        }
        rejected.add(new InvalidParameter(parameter, value, List.of(least + "–" + most)));
        return otherwise;
    }

    /** The id of the statement that is chosen; "" where none is. */
    public String statement() {
        String id = named("statement", this::rows);
        return id.isEmpty() || statements().contains(id) ? id : "";
    }

    /**
     * The id of the event that is chosen; "" where none is. The column {@code statement} of a row
     * and the paths of embeds hold the id of either, so the parameter may, too.
     */
    public String event() {
        String id = named("event", this::events);
        String row = value("statement");
        boolean other = row.isEmpty() || statements().contains(row) || !events().contains(row);
        return other ? id : row;
    }

    /** Whether the chart of all magnitudes is opened. */
    public boolean isScaleOpen() {
        return !named("chart", List.of("scale")).isEmpty();
    }

    /** Whether narrow screens show the text rather than the figures. */
    public boolean isTextInView() {
        return named("view", List.of("figures", "text")).equals("text");
    }

    /** Only a dashboard shows these; they mean the same on every path. */
    private void readView() {
        statement();
        event();
        isScaleOpen();
        isTextInView();
    }

    private List<String> rows() {
        return Stream.concat(statements().stream(), events().stream()).distinct().toList();
    }

    private List<String> events() {
        return dossier.events().stream().map(Event::id).toList();
    }

    private List<String> statements() {
        return dossier.figures().stream()
                .flatMap(figure -> figure.statements().stream())
                .map(Statement::id)
                .toList();
    }

    /** The first value given; "" where there is none. */
    public String value(String parameter) {
        return given.getOrDefault(parameter, List.of("")).getFirst();
    }

    /** What meant nothing among the parameters read so far. */
    public List<InvalidParameter> rejected() {
        return List.copyOf(rejected);
    }

    /** Throws {@link Refused} where something was rejected so far. */
    public void refuseRejected() {
        if (!rejected.isEmpty()) {
            throw new Refused(rejected());
        }
    }
}

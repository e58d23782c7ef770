package org.reportedfigures.exhibits;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.reportedfigures.figures.Dossier;
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
        NumberPreferences usual = usual(home(dossier), read(Parameter.LANGUAGE));
        return new NumberPreferences(
                usual.language(),
                read(Parameter.NUMBERS, usual.grouping()),
                read(Parameter.DIGITS, usual.digits()));
    }

    /** The notation that comes with a language, as the dossier opens. */
    public static NumberPreferences usual(NumberPreferences home, String language) {
        return language.isEmpty() || language.equals(home.language())
                ? home
                : NumberPreferences.of(language);
    }

    /** Puts into an address what of the notation does not go without saying. */
    public static void write(
            NumberPreferences notation,
            NumberPreferences home,
            BiConsumer<String, String> address) {
        NumberPreferences usual = usual(home, notation.language());
        Parameter.LANGUAGE.write(notation.language(), home.language(), address);
        Parameter.NUMBERS.write(notation.grouping(), usual.grouping(), address);
        Parameter.DIGITS.write(notation.digits(), usual.digits(), address);
    }

    public <T> T read(Parameter<T> parameter) {
        return read(parameter, parameter.usual());
    }

    /** Its value; the other one where none is given, or one that means nothing, which is told. */
    private <T> T read(Parameter<T> parameter, T otherwise) {
        return parameter.read(value(parameter.name()), otherwise, rejected::add);
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

    /** Only a dashboard shows these; they mean the same on every path. */
    private void readView() {
        statement();
        event();
        read(Parameter.SCALE);
        read(Parameter.TEXT_VIEW);
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
            throw Refused.of(rejected());
        }
    }
}

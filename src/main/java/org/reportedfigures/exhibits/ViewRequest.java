package org.reportedfigures.exhibits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.InvalidParameter;
import org.reportedfigures.library.Parameter;
import org.reportedfigures.phrases.Messages;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;

/**
 * All that an address asks of a dossier: which rows, what is chosen, how it reads and looks. Two
 * addresses that ask the same are equal.
 *
 * @param dossier its id
 * @param home the notation that the dossier opens in: what needs not be said
 * @param options further parameters by name, as they are written; without what is usual
 */
public record ViewRequest(
        String dossier,
        NumberPreferences home,
        Filter filter,
        Selection selection,
        NumberPreferences notation,
        Map<String, String> options) {
    /** How a dashboard is looked at, in the order of its address. */
    public static final List<String> PAGE =
            List.of(
                    Parameters.TEXT_VIEW.name(),
                    Parameters.CHART.name(),
                    Parameters.TEXT.name(),
                    Parameters.SORT.name(),
                    Parameters.ROWS.name());

    /** How an exhibit of its own looks, in the order of its address. */
    private static final List<Parameter<?>> LOOK =
            List.of(
                    Parameters.THEME,
                    Parameters.INTERACTIVE,
                    Parameters.PASSAGES,
                    Parameters.WIDTH,
                    Parameters.VERSION);

    public ViewRequest {
        options = Map.copyOf(options);
    }

    /** All rows as the dossier opens. */
    public static ViewRequest home(Dossier dossier) {
        String language = Messages.languageOrCommon(dossier.language().split("-")[0]);
        NumberPreferences home = NumberPreferences.of(language);
        return new ViewRequest(dossier.id(), home, Filter.NONE, Selection.NONE, home, Map.of());
    }

    /**
     * A request, and the values of its address that are not allowed, which it is without.
     *
     * @param rejected in the order in which the parameters are listed
     */
    public record ReadRequest(ViewRequest request, List<InvalidParameter> rejected) {
        /** The request; throws {@link Refused} where something was rejected. */
        public ViewRequest accepted() {
            if (!rejected.isEmpty()) {
                throw Refused.of(rejected);
            }
            return request;
        }
    }

    /**
     * Reads the parameters of an address, the same on every path; unknown names are left alone.
     *
     * @param given name to values, decoded
     */
    public static ReadRequest read(Dossier dossier, Map<String, List<String>> given) {
        Filter.Parsed filter = Filter.parse(given, dossier);
        var rejected = new ArrayList<>(filter.rejected());
        var selection = Selection.read(dossier, given, rejected::add);
        ViewRequest home = home(dossier);
        var options = new TreeMap<String, String>();
        read(Parameters.CHART, given, options, rejected);
        read(Parameters.TEXT_VIEW, given, options, rejected);
        NumberPreferences notation = notation(home.home(), given, rejected);
        read(Parameters.SORT, given, options, rejected);
        read(Parameters.TEXT.in(dossier), given, options, rejected);
        read(Parameters.ROWS, given, options, rejected);
        LOOK.forEach(parameter -> read(parameter, given, options, rejected));
        var read =
                new ViewRequest(
                        dossier.id(), home.home(), filter.filter(), selection, notation, options);
        return new ReadRequest(read, List.copyOf(rejected));
    }

    private static <T> void read(
            Parameter<T> parameter,
            Map<String, List<String>> given,
            Map<String, String> options,
            List<InvalidParameter> rejected) {
        T value = parameter.read(given, rejected::add);
        parameter.write(value, parameter.usual(), options::put);
    }

    private static NumberPreferences notation(
            NumberPreferences home,
            Map<String, List<String>> given,
            List<InvalidParameter> rejected) {
        NumberPreferences usual = usual(home, Parameters.LANGUAGE.read(given, rejected::add));
        return new NumberPreferences(
                usual.language(),
                Parameters.NUMBERS.withUsual(usual.grouping()).read(given, rejected::add),
                Parameters.DIGITS.withUsual(usual.digits()).read(given, rejected::add));
    }

    /** The notation that comes with a language, as the dossier opens. */
    private static NumberPreferences usual(NumberPreferences home, String language) {
        return language.isEmpty() || language.equals(home.language())
                ? home
                : NumberPreferences.of(language);
    }

    public Phrases phrases() {
        return Phrases.in(notation);
    }

    public <T> T get(Parameter<T> option) {
        String written = options.get(option.name());
        return written == null ? option.usual() : option.of(written);
    }

    /** Id of the document whose text is open; "" for the first, or that of what is chosen. */
    public String text() {
        return options.getOrDefault(Parameters.TEXT.name(), "");
    }

    /** With another filter, whose list begins at its top. */
    public ViewRequest with(Filter other) {
        return new ViewRequest(dossier, home, other, selection, notation, options)
                .with(Parameters.ROWS, Parameters.ROWS.usual());
    }

    public ViewRequest with(Selection other) {
        return new ViewRequest(dossier, home, filter, other, notation, options);
    }

    public ViewRequest with(NumberPreferences other) {
        return new ViewRequest(dossier, home, filter, selection, other, options);
    }

    /** In another language, with the numbers that come with it. */
    public ViewRequest in(String language) {
        return with(usual(home, language));
    }

    public <T> ViewRequest with(Parameter<T> option, T value) {
        var changed = new TreeMap<>(options);
        changed.remove(option.name());
        option.write(value, option.usual(), changed::put);
        return new ViewRequest(dossier, home, filter, selection, notation, changed);
    }

    /**
     * @param id of a document, or ""
     */
    public ViewRequest withText(String id) {
        var changed = new TreeMap<>(options);
        changed.remove(Parameters.TEXT.name());
        if (!id.isEmpty()) {
            changed.put(Parameters.TEXT.name(), id);
        }
        return new ViewRequest(dossier, home, filter, selection, notation, changed);
    }

    /** All rows in the same words. */
    public ViewRequest everything() {
        return new ViewRequest(dossier, home, Filter.NONE, Selection.NONE, notation, Map.of());
    }

    /** The same rows and words, with nothing chosen, however they are looked at. */
    public ViewRequest rows() {
        return new ViewRequest(dossier, home, filter, Selection.NONE, notation, Map.of());
    }

    /**
     * The same rows and words as they are in a version.
     *
     * @param version "" for whatever is the newest
     */
    public ViewRequest pinned(String version) {
        return rows().with(Parameters.VERSION, version);
    }

    /** Only how a dashboard is looked at. */
    public ViewRequest page() {
        var kept = new TreeMap<>(options);
        kept.keySet().retainAll(PAGE);
        return new ViewRequest(dossier, home, filter, selection, notation, kept);
    }

    /** Name to value for the address of a dashboard, unescaped, in a fixed order. */
    public List<Map.Entry<String, String>> pageParameters() {
        var all = new ArrayList<Map.Entry<String, String>>();
        writeFilter(all);
        if (!selection.isEmpty()) {
            all.add(Map.entry(selection.parameter(), selection.id()));
        }
        writeOptions(PAGE, all);
        writeNotation(all);
        return all;
    }

    /** Name to value for the address of an exhibit, unescaped, in a fixed order. */
    List<Map.Entry<String, String>> exhibitParameters() {
        var all = new ArrayList<Map.Entry<String, String>>();
        writeFilter(all);
        writeNotation(all);
        writeOptions(LOOK.stream().map(Parameter::name).toList(), all);
        return all;
    }

    private void writeFilter(List<Map.Entry<String, String>> all) {
        filter.parameters()
                .forEach((name, values) -> values.forEach(v -> all.add(Map.entry(name, v))));
    }

    private void writeNotation(List<Map.Entry<String, String>> all) {
        BiConsumer<String, String> url = (name, value) -> all.add(Map.entry(name, value));
        NumberPreferences usual = usual(home, notation.language());
        Parameters.LANGUAGE.write(notation.language(), home.language(), url);
        Parameters.NUMBERS.write(notation.grouping(), usual.grouping(), url);
        Parameters.DIGITS.write(notation.digits(), usual.digits(), url);
    }

    private void writeOptions(List<String> names, List<Map.Entry<String, String>> all) {
        for (String name : names) {
            String value = options.get(name);
            if (value != null) {
                all.add(Map.entry(name, value));
            }
        }
    }
}

package org.reportedfigures.exhibits;

import static org.reportedfigures.library.Parameter.oneOf;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reportedfigures.charts.list.Order;
import org.reportedfigures.drawing.Theme;
import org.reportedfigures.figures.ChartKindRule;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.library.Facet;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.Parameter;
import org.reportedfigures.library.Parameter.Repeated;
import org.reportedfigures.phrases.Messages;
import org.reportedfigures.phrases.NumberPreferences;

/** The parameters of all addresses. */
public final class Parameters {
    /** The statement that is chosen, or the event. */
    public static final Parameter.OfDossier STATEMENT =
            new Parameter.OfDossier(
                    "statement",
                    Repeated.FIRST,
                    dossier ->
                            Stream.concat(statements(dossier), events(dossier))
                                    .distinct()
                                    .toList());

    public static final Parameter.OfDossier EVENT =
            new Parameter.OfDossier("event", Repeated.FIRST, dossier -> events(dossier).toList());

    /** The chart that is open of those that are drawn on demand; "" for none. */
    public static final Parameter<String> CHART =
            oneOf("chart", ChartKindRule.onDemand(), Function.identity(), "");

    /** Whether narrow screens show the text rather than the figures. */
    public static final Parameter<Boolean> TEXT_VIEW =
            oneOf("view", List.of(false, true), text -> text ? "text" : "figures", false);

    public static final Parameter<String> LANGUAGE =
            oneOf("lang", Messages.languages(), Function.identity(), "");
    public static final Parameter<NumberPreferences.GroupingStyle> NUMBERS =
            oneOf(
                    "numbers",
                    List.of(NumberPreferences.GroupingStyle.values()),
                    NumberPreferences.GroupingStyle::id,
                    NumberPreferences.GroupingStyle.INTERNATIONAL);
    public static final Parameter<NumberPreferences.DigitStyle> DIGITS =
            oneOf(
                    "digits",
                    List.of(NumberPreferences.DigitStyle.values()),
                    NumberPreferences.DigitStyle::id,
                    NumberPreferences.DigitStyle.LATIN);

    public static final Parameter<Order> SORT =
            oneOf("sort", List.of(Order.values()), Order::id, Order.TEXT);

    /** The document whose text is open; "" for the first, or that of what is chosen. */
    public static final Parameter.OfDossier TEXT =
            new Parameter.OfDossier(
                    "text",
                    Repeated.FIRST,
                    dossier -> dossier.documents().stream().map(Document::id).toList());

    /** Lines of the list that are shown at most. */
    public static final Parameter<Integer> ROWS = Parameter.number("rows", 1, 100_000, 100);

    public static final Parameter<Theme> THEME =
            oneOf("theme", List.of(Theme.values()), Theme::id, Theme.AUTO);

    /** Whether ApexCharts draws the rows anew after the first paint. */
    public static final Parameter<Boolean> INTERACTIVE =
            oneOf("interactive", List.of(true, false), String::valueOf, false);

    /** Whether every passage is shown, however many there are. */
    public static final Parameter<Boolean> PASSAGES =
            oneOf("passages", List.of(true), all -> "all", false);

    /** Px of a picture; 0 where none is given. */
    public static final Parameter<Integer> WIDTH =
            Parameter.number("width", ExhibitFiles.LEAST_WIDTH, ExhibitFiles.MOST_WIDTH, 0);

    /** The version that is pinned; "" for none. */
    public static final Parameter<String> VERSION =
            Parameter.text(
                    "v",
                    Repeated.FIRST,
                    "16 hexadecimal digits",
                    value -> value.matches("[0-9a-f]{16}") ? value : null);

    /** Those that mean the same for every dossier. */
    public static final List<Parameter<?>> FIXED =
            List.of(
                    Filter.FROM,
                    Filter.TO,
                    Filter.QUERY,
                    CHART,
                    TEXT_VIEW,
                    LANGUAGE,
                    NUMBERS,
                    DIGITS,
                    SORT,
                    ROWS,
                    THEME,
                    INTERACTIVE,
                    PASSAGES,
                    WIDTH,
                    VERSION);

    /** Those whose values are ids of a dossier. */
    public static final List<Parameter.OfDossier> OF_DOSSIER =
            Stream.concat(
                            Stream.of(Facet.values()).map(Facet::choices),
                            Stream.of(STATEMENT, EVENT, TEXT))
                    .toList();

    private Parameters() {}

    static Stream<String> statements(Dossier dossier) {
        return dossier.figures().stream()
                .flatMap(figure -> figure.statements().stream())
                .map(Statement::id);
    }

    private static Stream<String> events(Dossier dossier) {
        return dossier.events().stream().map(Event::id);
    }
}

package org.reportedfigures.exhibits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.charts.list.Order;
import org.reportedfigures.drawing.Theme;
import org.reportedfigures.library.InvalidParameter;
import org.reportedfigures.phrases.Messages;
import org.reportedfigures.phrases.NumberPreferences;

/**
 * A parameter that has one value and means the same for every dossier: its name, what it may hold,
 * how it is read and written.
 *
 * @param usual what it is where it is not given
 * @param allowed its values, or one phrase that says their form
 * @param reader null for what is not allowed
 */
public record Parameter<T>(
        String name,
        T usual,
        List<String> allowed,
        Function<String, @Nullable T> reader,
        Function<T, String> writer) {
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

    /** Whether narrow screens show the text rather than the figures. */
    public static final Parameter<Boolean> TEXT_VIEW =
            oneOf("view", List.of(false, true), text -> text ? "text" : "figures", false);

    /** Whether the chart of all magnitudes is open. */
    public static final Parameter<Boolean> SCALE =
            oneOf("chart", List.of(true), open -> "scale", false);

    public static final Parameter<Order> SORT =
            oneOf("sort", List.of(Order.values()), Order::id, Order.TEXT);

    /** Lines of the list that are shown at most. */
    public static final Parameter<Integer> ROWS = number("rows", 1, 100_000, 100);

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
            number("width", ExhibitFiles.LEAST_WIDTH, ExhibitFiles.MOST_WIDTH, 0);

    /** The version that is pinned; "" for none. */
    public static final Parameter<String> VERSION =
            new Parameter<>(
                    "v",
                    "",
                    List.of("16 hexadecimal digits"),
                    value -> value.matches("[0-9a-f]{16}") ? value : null,
                    Function.identity());

    public static final List<Parameter<?>> ALL =
            List.of(
                    LANGUAGE,
                    NUMBERS,
                    DIGITS,
                    TEXT_VIEW,
                    SCALE,
                    SORT,
                    ROWS,
                    THEME,
                    INTERACTIVE,
                    PASSAGES,
                    WIDTH,
                    VERSION);

    private static <T> Parameter<T> oneOf(
            String name, List<T> values, Function<T, String> writer, T usual) {
        var byName = new LinkedHashMap<String, T>();
        values.forEach(value -> byName.put(writer.apply(value), value));
        return new Parameter<>(name, usual, List.copyOf(byName.keySet()), byName::get, writer);
    }

    /**
     * A whole number.
     *
     * @param least inclusive, from 0
     * @param most inclusive, at most 999,999,999
     */
    public static Parameter<Integer> number(String name, int least, int most, int usual) {
        return new Parameter<>(
                name,
                usual,
                List.of(least + "–" + most),
                value -> {
                    boolean whole = value.matches("0|[1-9][0-9]{0,8}");
                    int number = whole ? Integer.parseInt(value) : -1;
                    return number >= least && number <= most ? number : null;
                },
                number -> Integer.toString(number));
    }

    /**
     * The value; the other one where none is given, or one that means nothing, which is told.
     *
     * @param given "" for none
     */
    public T read(String given, T otherwise, Consumer<InvalidParameter> rejected) {
        if (given.isEmpty()) {
            return otherwise;
        }
        T value = reader.apply(given);
        if (value == null) {
            rejected.accept(new InvalidParameter(name, given, allowed));
            return otherwise;
        }
        return value;
    }

    /** The first value given, of a parameter that stands alone; throws {@link Refused}. */
    public T read(Map<String, List<String>> given) {
        return read(
                given.getOrDefault(name, List.of("")).getFirst(),
                usual,
                rejected -> {
                    throw Refused.of(List.of(rejected));
                });
    }

    /** Puts name and value into an address, unless the value is the usual one. */
    public void write(T value, BiConsumer<String, String> address) {
        write(value, usual, address);
    }

    /** Puts name and value into an address, unless the value is that which goes without saying. */
    public void write(T value, T unsaid, BiConsumer<String, String> address) {
        if (!value.equals(unsaid)) {
            address.accept(name, writer.apply(value));
        }
    }
}

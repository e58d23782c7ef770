package org.reportedfigures.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Dossier;

/**
 * A parameter of a URL, the same on every path: its name, what it may hold, how it is read and
 * written.
 *
 * @param usual its value if it is not given
 * @param values the allowed ones, or one phrase that describes their form
 * @param reader a value and the allowed ones to what it means; null if it is not allowed
 */
public record Parameter<T>(
        String name,
        T usual,
        Repeated repeated,
        Supplier<List<String>> values,
        BiFunction<String, List<String>, @Nullable T> reader,
        Function<T, String> writer) {
    /** What a URL means that names a parameter more than once. */
    public enum Repeated {
        /** The first value; further ones are ignored. */
        FIRST,
        /** The first value; further ones are invalid. */
        ONCE,
        /** Any of the values. */
        ANY_OF
    }

    /** A parameter whose values are ids that each dossier has for itself. */
    public record OfDossier(
            String name, Repeated repeated, Function<Dossier, List<String>> allowed) {
        public Parameter<String> in(Dossier dossier) {
            return new Parameter<>(
                    name,
                    "",
                    repeated,
                    () -> allowed.apply(dossier),
                    (id, ids) -> ids.contains(id) ? id : null,
                    Function.identity());
        }
    }

    /** One of a few values, which are written by their names. */
    public static <T> Parameter<T> oneOf(
            String name, List<T> values, Function<T, String> writer, T usual) {
        var byName = new LinkedHashMap<String, T>();
        values.forEach(value -> byName.put(writer.apply(value), value));
        List<String> names = List.copyOf(byName.keySet());
        return new Parameter<>(
                name,
                usual,
                Repeated.FIRST,
                () -> names,
                (value, allowed) -> byName.get(value),
                writer);
    }

    /**
     * A text of some form; "" if it is not given.
     *
     * @param form one phrase
     * @param reader null if it has another form
     */
    public static Parameter<String> text(
            String name,
            Repeated repeated,
            String form,
            Function<String, @Nullable String> reader) {
        List<String> allowed = List.of(form);
        return new Parameter<>(
                name,
                "",
                repeated,
                () -> allowed,
                (value, forms) -> reader.apply(value),
                Function.identity());
    }

    /**
     * A whole number.
     *
     * @param least inclusive, from 0
     * @param most inclusive, at most 999,999,999
     */
    public static Parameter<Integer> number(String name, int least, int most, int usual) {
        List<String> allowed = List.of(least + "–" + most);
        return new Parameter<>(
                name,
                usual,
                Repeated.FIRST,
                () -> allowed,
                (value, forms) -> {
                    boolean whole = value.matches("0|[1-9][0-9]{0,8}");
                    int number = whole ? Integer.parseInt(value) : -1;
                    return number >= least && number <= most ? number : null;
                },
                number -> Integer.toString(number));
    }

    /** Its values, or one phrase that describes their form. */
    public List<String> allowed() {
        return values.get();
    }

    /** All that a URL says of it, in the order of the URL. */
    public List<T> readAll(Map<String, List<String>> given, Consumer<InvalidParameter> rejected) {
        List<String> texts =
                given.getOrDefault(name, List.of()).stream()
                        .filter(text -> !text.isBlank())
                        .limit(repeated == Repeated.FIRST ? 1 : Long.MAX_VALUE)
                        .toList();
        if (texts.isEmpty()) {
            return List.of();
        }
        List<String> allowed = allowed();
        var read = new ArrayList<T>();
        for (int i = 0; i < texts.size(); i++) {
            boolean tooMany = i > 0 && repeated == Repeated.ONCE;
            T value = tooMany ? null : reader.apply(texts.get(i), allowed);
            if (value == null) {
                rejected.accept(new InvalidParameter(name, texts.get(i), allowed));
            } else {
                read.add(value);
            }
        }
        return read;
    }

    /** The one value that a URL gives it; else the usual one. */
    public T read(Map<String, List<String>> given, Consumer<InvalidParameter> rejected) {
        List<T> all = readAll(given, rejected);
        return all.isEmpty() ? usual : all.getFirst();
    }

    /** With another value where it is not given. */
    public Parameter<T> withUsual(T other) {
        return new Parameter<>(name, other, repeated, values, reader, writer);
    }

    /** What a value means that {@link #write} wrote. */
    public T of(String written) {
        T value = reader.apply(written, allowed());
        return value == null ? usual : value;
    }

    /** Adds name and value to a URL, unless the value goes without saying. */
    public void write(T value, T unsaid, BiConsumer<String, String> url) {
        if (!value.equals(unsaid)) {
            url.accept(name, writer.apply(value));
        }
    }
}

package org.reportedfigures.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.EnumId;
import org.reportedfigures.library.Parameter.Repeated;

/**
 * A choice of rows. Filters with the same choices are equal, in whatever order these were made.
 *
 * @param chosen facet to its values, any of which matches; a facet without values is absent
 * @param from first day, month or year ({@code YYYY[-MM[-DD]]}), or null
 * @param to last day, month or year, inclusive, or null
 * @param query words and numbers to search for, "" for none; never query syntax, at most 200 code
 *     points
 */
public record Filter(
        Map<Facet, Set<String>> chosen, @Nullable String from, @Nullable String to, String query) {
    public static final Filter NONE = new Filter(Map.of(), null, null, "");

    public static final Parameter<String> FROM = date("from");
    public static final Parameter<String> TO = date("to");
    public static final Parameter<String> QUERY =
            Parameter.text(
                    "q",
                    Repeated.ONCE,
                    "at most %d characters".formatted(Filter.LONGEST_QUERY),
                    words -> isQuery(words.strip()) ? words.strip() : null);

    static final int LONGEST_QUERY = 200;

    /**
     * Throws IllegalArgumentException for a date of another form and for a query that is too long.
     */
    public Filter {
        var copy = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Collections.unmodifiableSet(new TreeSet<>(values)));
            }
        });
        chosen = Collections.unmodifiableMap(copy);
        query = query.strip();
        if (!isQuery(query)) {
            throw new IllegalArgumentException(
                    "a query has at most %d characters".formatted(LONGEST_QUERY));
        }
        for (String date : new @Nullable String[] {from, to}) {
            if (date != null) {
                DayRange.of(date);
            }
        }
    }

    /**
     * The result of parsing a URL.
     *
     * @param rejected invalid values, which are not in the filter
     */
    public record Parsed(Filter filter, List<InvalidParameter> rejected) {}

    /** Parses the filter's parameters and ignores all others; an empty value is no choice. */
    public static Parsed parse(Map<String, List<String>> given, Dossier dossier) {
        var rejected = new ArrayList<InvalidParameter>();
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (Facet facet : Facet.values()) {
            chosen.put(
                    facet,
                    new TreeSet<>(facet.choices().in(dossier).readAll(given, rejected::add)));
        }
        String from = FROM.read(given, rejected::add);
        String to = TO.read(given, rejected::add);
        var filter =
                new Filter(
                        chosen,
                        from.isEmpty() ? null : from,
                        to.isEmpty() ? null : to,
                        QUERY.read(given, rejected::add));
        return new Parsed(filter, List.copyOf(rejected));
    }

    private static Parameter<String> date(String name) {
        return Parameter.text(
                name, Repeated.ONCE, DayRange.FORM, day -> DayRange.isOne(day) ? day : null);
    }

    private static boolean isQuery(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_QUERY;
    }

    /** The chosen values of that facet; empty if any value matches. */
    public Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public boolean has(Facet facet, String value) {
        return chosen(facet).contains(value);
    }

    /** Adds the value if it was not chosen, removes it if it was. */
    public Filter toggle(Facet facet, String value) {
        var values = new TreeSet<>(chosen(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(facet, values);
    }

    public Filter with(Facet facet, Set<String> values) {
        var changed = new EnumMap<Facet, Set<String>>(Facet.class);
        changed.putAll(chosen);
        changed.put(facet, values);
        return new Filter(changed, from, to, query);
    }

    public Filter without(Facet facet) {
        return with(facet, Set.of());
    }

    /** Without the choice of that parameter; unknown names change nothing. */
    public Filter without(String parameter) {
        if (parameter.equals(FROM.name())) {
            return withTime(null, to);
        }
        if (parameter.equals(TO.name())) {
            return withTime(from, null);
        }
        return parameter.equals(QUERY.name())
                ? withQuery("")
                : EnumId.of(Facet.class, parameter).map(this::without).orElse(this);
    }

    public Filter withTime(@Nullable String first, @Nullable String last) {
        return new Filter(chosen, first, last, query);
    }

    public Filter withQuery(String words) {
        return new Filter(chosen, from, to, words);
    }

    public boolean hasTime() {
        return from != null || to != null;
    }

    public boolean isEmpty() {
        return chosen.isEmpty() && !hasTime() && query.isEmpty();
    }

    /** Name to values for a URL, always in the same order; unescaped. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        chosen.forEach(
                (facet, values) -> parameters.put(facet.parameter(), new ArrayList<>(values)));
        if (from != null) {
            parameters.put(FROM.name(), List.of(from));
        }
        if (to != null) {
            parameters.put(TO.name(), List.of(to));
        }
        if (!query.isEmpty()) {
            parameters.put(QUERY.name(), List.of(query));
        }
        return Collections.unmodifiableMap(parameters);
    }

    /** The days, both inclusive, of {@code YYYY[-MM[-DD]]}. */
    record DayRange(LocalDate first, LocalDate last) {
        static final String FORM = "YYYY, YYYY-MM or YYYY-MM-DD";

        private static final Pattern DATE =
                Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

        static boolean isOne(String date) {
            try {
                of(date);
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        /** Throws IllegalArgumentException for another form and for a day that does not exist. */
        static DayRange of(String date) {
            Matcher parts = DATE.matcher(date);
            if (!parts.matches()) {
                throw new IllegalArgumentException("%s is no %s".formatted(date, FORM));
            }
            try {
                int year = Integer.parseInt(parts.group(1));
                if (parts.group(2) == null) {
                    return new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                }
                var month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
                if (parts.group(3) == null) {
                    return new DayRange(month.atDay(1), month.atEndOfMonth());
                }
                LocalDate day = month.atDay(Integer.parseInt(parts.group(3)));
                return new DayRange(day, day);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("%s is no day: %s".formatted(date, FORM), e);
            }
        }
    }
}

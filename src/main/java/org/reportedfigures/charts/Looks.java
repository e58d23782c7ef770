package org.reportedfigures.charts;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the style sheets of drawings say of a shape, for writers that know no style sheets.
 *
 * <p>Reads as much CSS as stands there: {@code .drawing .a.b}, {@code .drawing text}, and the same
 * below {@code .timeline}. What only a live page has (hover, the choice) is passed over.
 */
final class Looks {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern SELECTOR =
            Pattern.compile("\\.(drawing|timeline) (text|(?:\\.[a-z0-9-]+)+)");

    private static final List<Rule> RULES = rules();
    private static final Map<String, Look> KNOWN = new ConcurrentHashMap<>();

    /**
     * @param element {@code text} where it is for texts of any class; else ""
     */
    private record Rule(
            String scope, String element, Set<String> classes, Map<String, String> properties) {
        boolean fits(boolean timeline, boolean text, List<String> style) {
            return (timeline || !scope.equals("timeline"))
                    && (element.isEmpty() || text)
                    && style.containsAll(classes);
        }

        int weight() {
            return classes.size();
        }
    }

    private Looks() {}

    /** The look of a text of that style. */
    static Look text(String style, boolean timeline) {
        return KNOWN.computeIfAbsent(
                timeline + " text " + style, key -> look(style, true, timeline));
    }

    /** The look of any other shape. */
    static Look shape(String style) {
        return KNOWN.computeIfAbsent("shape " + style, key -> look(style, false, false));
    }

    private static Look look(String style, boolean text, boolean timeline) {
        List<String> classes = List.of(style.split(" "));
        var found = new HashMap<String, String>();
        RULES.stream()
                .filter(rule -> rule.fits(timeline, text, classes))
                .forEach(rule -> found.putAll(rule.properties()));
        String colour = classes.stream().filter(c -> c.matches("c[0-6]")).findFirst().orElse("c0");
        return new Look(
                paint(found.getOrDefault("fill", "var(--ink)"), colour),
                paint(found.getOrDefault("stroke", "none"), colour),
                px(found.getOrDefault("stroke-width", "1")),
                dashes(found.getOrDefault("stroke-dasharray", "")),
                px(found.getOrDefault("font-size", "13")),
                found.getOrDefault("font-weight", "400").equals("700"),
                found.getOrDefault("font-family", "").contains("serif"),
                found.containsKey("paint-order"));
    }

    private static String paint(String value, String colour) {
        return switch (value) {
            case "none", "transparent" -> "";
            case "var(--c)" -> colour;
            case "var(--ct)" -> colour + "-tint";
            default -> value.substring("var(--".length(), value.length() - 1);
        };
    }

    private static double px(String value) {
        return Double.parseDouble(value.replace("px", ""));
    }

    private static List<Double> dashes(String value) {
        return value.isEmpty()
                ? List.of()
                : Arrays.stream(value.split(" ")).map(Double::valueOf).toList();
    }

    private static List<Rule> rules() {
        var rules = new ArrayList<Rule>();
        for (String file : List.of("drawing", "picture")) {
            Matcher rule = RULE.matcher(read("/charts/" + file + ".css"));
            while (rule.find()) {
                for (String selector : rule.group(1).split(",")) {
                    Matcher parts = SELECTOR.matcher(selector.strip());
                    if (parts.matches()) {
                        rules.add(rule(parts, properties(rule.group(2))));
                    }
                }
            }
        }
        rules.sort(comparingInt(Rule::weight));
        return List.copyOf(rules);
    }

    private static Rule rule(Matcher parts, Map<String, String> properties) {
        boolean text = parts.group(2).equals("text");
        Set<String> classes = text ? Set.of() : Set.of(parts.group(2).substring(1).split("\\."));
        return new Rule(parts.group(1), text ? "text" : "", classes, properties);
    }

    private static Map<String, String> properties(String declarations) {
        var properties = new HashMap<String, String>();
        for (String declaration : declarations.split(";")) {
            String[] parts = declaration.split(":", 2);
            if (parts.length == 2) {
                properties.put(parts[0].strip(), parts[1].strip());
            }
        }
        return properties;
    }

    private static String read(String file) {
        try (InputStream css = Looks.class.getResourceAsStream(file)) {
            if (css == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

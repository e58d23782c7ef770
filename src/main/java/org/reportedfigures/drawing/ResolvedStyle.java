package org.reportedfigures.drawing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The style of a shape, without classes or variables.
 *
 * @param fill name of a colour of {@link Palette#colour}, or "" for none
 * @param stroke name of a colour, or ""
 * @param strokeWidth px
 * @param dashes alternating px of dash and gap; empty for a solid line
 * @param size font size, px
 * @param haloed whether a text's stroke is painted under its fill
 */
record ResolvedStyle(
        String fill,
        String stroke,
        double strokeWidth,
        List<Double> dashes,
        double size,
        boolean bold,
        boolean serif,
        boolean haloed) {
    private static final Map<String, ResolvedStyle> KNOWN = new ConcurrentHashMap<>();

    ResolvedStyle {
        dashes = List.copyOf(dashes);
    }

    /** The same for a line, which has no fill. */
    ResolvedStyle unfilled() {
        return new ResolvedStyle("", stroke, strokeWidth, dashes, size, bold, serif, haloed);
    }

    /** The style of a text. */
    static ResolvedStyle text(String style) {
        return KNOWN.computeIfAbsent("text " + style, key -> resolve(style, true));
    }

    /** The style of any other shape. */
    static ResolvedStyle shape(String style) {
        return KNOWN.computeIfAbsent("shape " + style, key -> resolve(style, false));
    }

    private static ResolvedStyle resolve(String style, boolean text) {
        List<String> classes = List.of(style.split(" "));
        Map<String, String> found = Style.of(classes, text);
        String colour = classes.stream().filter(c -> c.matches("c[0-6]")).findFirst().orElse("c0");
        return new ResolvedStyle(
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
}

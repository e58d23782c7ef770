package org.reportedfigures.drawing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The styles of shapes by style words, as CSS properties. Of several that match, the one with more
 * words wins, then the later one.
 */
enum Style {
    HIT("hit", "fill:transparent;pointer-events:all"),
    TEXT("", "font-size:13px;fill:var(--quiet)"),
    NAME("name", "fill:var(--ink)"),
    VALUE(
            "value",
            "font-size:14px;font-weight:700;fill:var(--ink);font-variant-numeric:tabular-nums"),
    HEADLINE("headline", "font-weight:700;fill:var(--ink)"),
    PANEL("panel", "font-weight:700"),
    BASE("base", "stroke:var(--quiet)"),
    SOLID("solid", "fill:var(--c)"),
    TINT("tint", "fill:var(--ct)"),
    BLANK("blank", "fill:transparent"),
    STROKED(List.of("outline", "dashed"), "fill:none;stroke:var(--c);stroke-width:1.5"),
    TINTED(List.of("tint outline", "tint dashed"), "fill:var(--ct)"),
    RING("ring", "fill:var(--paper)"),
    DASHED("dashed", "stroke-dasharray:4 3"),
    DOTTED("dotted", "fill:none;stroke:var(--c);stroke-width:2;stroke-dasharray:2 3"),
    CAP("cap", "fill:var(--c)"),
    ARROW("arrow", "fill:none;stroke:var(--c);stroke-width:1.5"),
    LINK("link", "stroke:var(--c);stroke-width:3"),
    THIN_LINK(List.of("link outline", "link dashed"), "stroke-width:1.5"),
    BRACKET("bracket", "fill:none;stroke:var(--c);stroke-width:2"),
    MASK("mask", "fill:var(--paper)"),
    DATE("date", "stroke:var(--ink);stroke-dasharray:1 3"),
    THREAD("thread", "stroke:var(--quiet);stroke-dasharray:1 3"),
    HALO("halo", "paint-order:stroke;stroke:var(--paper);stroke-width:5px;stroke-linejoin:round"),
    // From here on only in pictures.
    TITLE("title", "font-size:20px;font-weight:700;fill:var(--ink)"),
    SMALL_TITLE("title small", "font-size:17px"),
    BIG("big", "font-size:24px;font-weight:700;fill:var(--ink)"),
    SMALL_BIG("big small", "font-size:19px"),
    LEAD("lead", "font-size:15px"),
    PASSAGE("passage", "font-size:16px;font-family:serif;fill:var(--ink)"),
    OTHER("other", "font-size:14px;font-family:serif"),
    FOOT("foot", "font-weight:700"),
    EDGE("edge", "fill:var(--line)"),
    SHEET("sheet", "fill:var(--paper)");

    private static final String LIVE =
            """
            .drawing a:hover .hit{fill:var(--ink);fill-opacity:.04}
            .drawing a[aria-current] .hit{fill:var(--ink);fill-opacity:.08}
            .drawing.drawn .fills{visibility:hidden}
            .frame{position:relative}
            .frame>.bands{position:absolute;inset-block-start:0;inset-inline-start:0}\
            """;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> alternatives;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Map<String, String> properties = new LinkedHashMap<>();

    /**
     * @param declarations as in CSS
     */
    Style(String words, String declarations) {
        this(List.of(words), declarations);
    }

    Style(List<String> alternatives, String declarations) {
        this.alternatives = alternatives;
        for (String one : declarations.split(";")) {
            String[] parts = one.split(":");
            properties.put(parts[0], parts[1]);
        }
    }

    /**
     * CSS, one rule per line: the styles of shapes in a page, and the rules that only a page has.
     */
    static Stream<String> css(boolean paintOrder) {
        Stream<String> still =
                Arrays.stream(values())
                        .filter(style -> TEXT.compareTo(style) <= 0 && style.compareTo(HALO) < 0)
                        .map(style -> style.css(".drawing", Set.of()));
        return Stream.of(
                        Stream.of(
                                ".drawing{overflow:visible;vertical-align:top;pointer-events:none}",
                                ".drawing a{pointer-events:auto;cursor:pointer;text-decoration:none}",
                                HIT.css(".drawing", Set.of())),
                        LIVE.lines(),
                        still,
                        Stream.of(
                                ".drawing a:hover .headline,.drawing a:hover .name,.drawing a[aria-current] .name,.drawing a[aria-current] .headline{text-decoration:underline;text-underline-offset:3px}",
                                ".drawing a[aria-current] text{fill:var(--ink)}",
                                HALO.css(
                                        ".drawing", paintOrder ? Set.of() : Set.of("paint-order"))))
                .flatMap(lines -> lines);
    }

    private String css(String scope, Set<String> without) {
        return alternatives.stream()
                        .map(words ->
                                scope
                                        + (words.isEmpty()
                                                ? " text"
                                                : " ." + String.join(".", words.split(" "))))
                        .collect(Collectors.joining(","))
                + properties.entrySet().stream()
                        .filter(one -> !without.contains(one.getKey()))
                        .map(one -> one.getKey() + ":" + one.getValue())
                        .collect(Collectors.joining(";", "{", "}"));
    }

    /** How many of its words match; -1 if it does not match. */
    private int fitting(List<String> style, boolean text) {
        if (this == TEXT) {
            return text ? 0 : -1;
        }
        return alternatives.stream()
                .map(words -> List.of(words.split(" ")))
                .filter(style::containsAll)
                .mapToInt(List::size)
                .max()
                .orElse(-1);
    }

    /** The combined properties of all that match. */
    static Map<String, String> of(List<String> style, boolean text) {
        var found = new LinkedHashMap<String, String>();
        for (int words = 0; words <= 2; words++) {
            for (Style one : values()) {
                if (one.fitting(style, text) == words) {
                    found.putAll(one.properties);
                }
            }
        }
        return found;
    }
}

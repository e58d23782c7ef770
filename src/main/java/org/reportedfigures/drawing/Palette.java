package org.reportedfigures.drawing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reportedfigures.figures.Category;
import org.reportedfigures.figures.Dossier;

/**
 * The colours of categories: six per theme, then grey.
 *
 * <p>Found by a search, checked by a test: any two of the six have a distance (CIE76) of at least
 * 20 in every kind of colour vision, and each has a contrast of 3:1 to the background.
 */
public enum Palette {
    LIGHT(
            "#fcfbf7 #1f1c17 #5d5a53 #dedad0 #f3ece1",
            "#4b4943 #b05b14 #1d8577 #082e8c #6e0755 #4d683d #8c0805"),
    DARK(
            "#161512 #f1eee6 #b0aca3 #3a3832 #2b2822",
            "#696761 #d05c33 #56eeb1 #637cff #c566ba #f8cb42 #cdd5e6");

    private static final int COLOURS = 6;

    private static final List<String> NAMES = List.of("paper", "ink", "quiet", "line", "tint");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> named;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> colours;

    Palette(String named, String colours) {
        this.named = List.of(named.split(" "));
        this.colours = List.of(colours.split(" "));
    }

    /** The class that colours a category: c1 to c6 in the dossier's order, c0 for any after. */
    public static String classOf(Dossier dossier, Category category) {
        for (int i = 0; i < Math.min(COLOURS, dossier.categories().size()); i++) {
            if (dossier.categories().get(i).id().equals(category.id())) {
                return "c" + (i + 1);
            }
        }
        return "c0";
    }

    /**
     * CSS: the colours of both themes as custom properties ({@code --c0} to {@code --c6}, each with
     * a {@code -tint}; {@code --paper --ink --quiet --line --tint}), classes {@code c0} to {@code
     * c6} that set {@code --c}, and the styles of the shapes of drawings.
     */
    public static String css() {
        return css(true).map(line -> line + "\n").collect(Collectors.joining());
    }

    /** The same on one line, without properties unknown to the W3C checker. */
    public static String plainCss() {
        return css(false).collect(Collectors.joining());
    }

    private static Stream<String> css(boolean paintOrder) {
        String themes =
                """
                :root{color-scheme:light;%1$s}
                @media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;%2$s}}
                @media screen{:root[data-theme=dark]{color-scheme:dark;%2$s}}\
                """
                        .formatted(LIGHT.properties(), DARK.properties());
        Stream<String> classes =
                IntStream.rangeClosed(0, COLOURS)
                        .mapToObj(".c%1$d{--c:var(--c%1$d);--ct:var(--c%1$d-tint)}"::formatted);
        return Stream.of(themes.lines(), classes, Style.css(paintOrder)).flatMap(line -> line);
    }

    /**
     * #rrggbb.
     *
     * @param name {@code paper ink quiet line tint}, {@code c0} to {@code c6}, {@code c0-tint} …
     */
    String colour(String name) {
        if (NAMES.contains(name)) {
            return named.get(NAMES.indexOf(name));
        }
        int i = name.charAt(1) - '0';
        return name.endsWith("-tint") ? tintOf(i) : colours.get(i);
    }

    /** #rrggbb of c0 to c6. */
    List<String> colours() {
        return colours;
    }

    private String properties() {
        return NAMES.stream()
                        .map(name -> "--%s:%s;".formatted(name, colour(name)))
                        .collect(Collectors.joining())
                + IntStream.rangeClosed(0, COLOURS)
                        .mapToObj(i ->
                                "--c%1$d:%2$s;--c%1$d-tint:%3$s;"
                                        .formatted(i, colours.get(i), tintOf(i)))
                        .collect(Collectors.joining());
    }

    /**
     * 15 % of the colour on the background, opaque, because ApexCharts does not support mixed
     * colours.
     */
    private String tintOf(int i) {
        var mixed = new StringBuilder("#");
        for (int at = 1; at < 7; at += 2) {
            int c = Integer.parseInt(colours.get(i).substring(at, at + 2), 16);
            int p = Integer.parseInt(named.getFirst().substring(at, at + 2), 16);
            mixed.append("%02x".formatted(Math.round(0.15 * c + 0.85 * p)));
        }
        return mixed.toString();
    }
}

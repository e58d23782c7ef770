package org.reportedfigures.exhibits;

import java.util.LinkedHashMap;
import java.util.Map;
import org.reportedfigures.drawing.Theme;

/**
 * How an embed is to look, beside what it shows.
 *
 * @param interactive whether ApexCharts draws the rows anew after the first paint
 * @param passages whether every passage is shown, however many there are
 * @param width px of a picture; 0 where none is given
 * @param version that it stays at; "" where it keeps up with corrections
 */
public record EmbedOptions(
        Theme theme, boolean interactive, boolean passages, int width, String version) {
    /**
     * @param version the one that is pinned; "" for none
     */
    public static EmbedOptions of(Parameters parameters, String version) {
        return new EmbedOptions(
                parameters.read(Parameter.THEME),
                parameters.read(Parameter.INTERACTIVE),
                parameters.read(Parameter.PASSAGES),
                parameters.read(Parameter.WIDTH),
                version);
    }

    public EmbedOptions withPassages() {
        return new EmbedOptions(theme, interactive, true, width, version);
    }

    public EmbedOptions at(String other) {
        return new EmbedOptions(theme, interactive, passages, width, other);
    }

    /** Name to value, without what is the default. */
    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        Parameter.THEME.write(theme, all::put);
        Parameter.INTERACTIVE.write(interactive, all::put);
        Parameter.PASSAGES.write(passages, all::put);
        Parameter.WIDTH.write(width, all::put);
        Parameter.VERSION.write(version, all::put);
        return all;
    }
}

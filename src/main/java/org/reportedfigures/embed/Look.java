package org.reportedfigures.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reportedfigures.charts.Parameters;

/**
 * How an embed is to look, beside what it shows.
 *
 * @param interactive whether ApexCharts draws the rows anew after the first paint
 * @param passages whether every passage is shown, however many there are
 * @param width px of a picture
 */
record Look(Theme theme, boolean interactive, boolean passages, int width) {
    static final int NARROWEST = 200;
    static final int WIDEST = 2400;
    static final int USUAL = 1200;

    /** The colours of a page or picture; auto asks the reader's device. */
    enum Theme {
        LIGHT("light"),
        DARK("dark"),
        AUTO("auto");

        private final String id;

        Theme(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    static Look of(Parameters parameters) {
        return new Look(
                parameters.choice("theme", Theme.values(), Theme::id, Theme.AUTO),
                parameters.named("interactive", List.of("true", "false")).equals("true"),
                parameters.named("passages", List.of("all")).equals("all"),
                parameters.number("width", NARROWEST, WIDEST, USUAL));
    }

    /** Name to value, without what is the default. */
    List<Map.Entry<String, String>> parameters() {
        var all = new ArrayList<Map.Entry<String, String>>();
        if (theme != Theme.AUTO) {
            all.add(Map.entry("theme", theme.id()));
        }
        if (interactive) {
            all.add(Map.entry("interactive", "true"));
        }
        if (passages) {
            all.add(Map.entry("passages", "all"));
        }
        if (width != USUAL) {
            all.add(Map.entry("width", Integer.toString(width)));
        }
        return all;
    }
}

package org.reportedfigures.embed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportedfigures.drawing.Theme;
import org.reportedfigures.exhibits.ExhibitFiles;
import org.reportedfigures.exhibits.Parameters;

/**
 * How an embed is to look, beside what it shows.
 *
 * @param interactive whether ApexCharts draws the rows anew after the first paint
 * @param passages whether every passage is shown, however many there are
 * @param width px of a picture; 0 where none is given
 */
record EmbedOptions(Theme theme, boolean interactive, boolean passages, int width) {
    static EmbedOptions of(Parameters parameters) {
        return new EmbedOptions(
                parameters.choice("theme", Theme.class, Theme.AUTO),
                parameters.named("interactive", List.of("true", "false")).equals("true"),
                parameters.named("passages", List.of("all")).equals("all"),
                parameters.number("width", ExhibitFiles.LEAST_WIDTH, ExhibitFiles.MOST_WIDTH, 0));
    }

    EmbedOptions withPassages() {
        return new EmbedOptions(theme, interactive, true, width);
    }

    /** Name to value, without what is the default. */
    Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        if (theme != Theme.AUTO) {
            all.put("theme", theme.id());
        }
        if (interactive) {
            all.put("interactive", "true");
        }
        if (passages) {
            all.put("passages", "all");
        }
        if (width != 0) {
            all.put("width", Integer.toString(width));
        }
        return all;
    }
}

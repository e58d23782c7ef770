package org.reportedfigures.dashboard.sharing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.reportedfigures.drawing.Theme;
import org.reportedfigures.exhibits.ViewRequest;

/**
 * How an exhibit is to stand on another site.
 *
 * @param version that it stays at; "" where it keeps up with corrections
 */
record EmbedChoice(ViewRequest asked, Theme theme, String version) {
    /** Name to value of what its addresses hold beside what is asked for; no defaults. */
    Map<String, String> look() {
        var look = new LinkedHashMap<String, String>();
        if (theme != Theme.AUTO) {
            look.put("theme", theme.id());
        }
        if (!version.isEmpty()) {
            look.put("v", version);
        }
        return look;
    }
}

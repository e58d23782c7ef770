package org.reportedfigures.dashboard.page;

import java.util.List;
import org.reportedfigures.html.HtmlWriter;

/**
 * Places that the style sheet lays out together.
 *
 * @param name its class, too
 */
public record Container(String tag, String name, List<Slot> places) implements Slot {
    public Container {
        places = List.copyOf(places);
    }

    @Override
    public void write(HtmlWriter out) {
        out.put("<%s class=\"%s\">", tag, name);
        places.forEach(place -> place.write(out));
        out.put("</%s>", tag);
    }
}

package org.reportedfigures.dashboard;

import java.util.List;
import org.reportedfigures.html.HtmlWriter;

/**
 * Places that the style sheet lays out together.
 *
 * @param name its class, too
 */
record Box(String tag, String name, List<Place> places) implements Place {
    Box {
        places = List.copyOf(places);
    }

    @Override
    public void write(HtmlWriter out) {
        out.put("<%s class=\"%s\">", tag, name);
        places.forEach(place -> place.write(out));
        out.put("</%s>", tag);
    }
}

package org.reportedfigures.dashboard;

import java.util.List;

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
    public void write(StringBuilder out) {
        out.append('<').append(tag).append(" class=\"").append(name).append("\">");
        places.forEach(place -> place.write(out));
        out.append("</").append(tag).append('>');
    }
}

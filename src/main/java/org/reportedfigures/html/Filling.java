package org.reportedfigures.html;

/** The content for the holes of markup. */
public interface Filling {
    /** Nothing is selected or left out; there are no addresses and no menus. */
    Filling NONE =
            (hole, out) -> {
                if (hole instanceof Hole.Folded folded) {
                    out.add(folded.content());
                }
            };

    /** Writes the content of a hole, or nothing. */
    void fill(Hole hole, HtmlWriter out);
}

package org.reportedfigures.html;

/** What stands in the holes of markup. */
public interface Filling {
    /** Nothing is chosen or left out; there are no addresses and no menus. */
    Filling NONE =
            (hole, out) -> {
                if (hole instanceof Hole.Folded folded) {
                    out.add(folded.content());
                }
            };

    /** Writes what stands in a hole, or nothing. */
    void fill(Hole hole, HtmlWriter out);
}

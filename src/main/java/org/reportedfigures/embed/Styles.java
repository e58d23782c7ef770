package org.reportedfigures.embed;

import org.reportedfigures.charts.Palette;

/** The styles of embeds: one sheet for all, so that its hash is one too. */
final class Styles {
    /** What the W3C checker does not know stands in the drawings instead, as an attribute. */
    private static final String HALO = "paint-order:stroke;";

    static final String HALO_ATTRIBUTE = "paint-order=\"stroke\"";

    static final Inline ALL =
            Inline.of(
                    Palette.css().replace(HALO, "").replaceAll("\\n\\s*", "")
                            + Inline.file("embed.css"));

    private Styles() {}
}

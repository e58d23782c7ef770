package org.reportedfigures.embed;

import org.reportedfigures.charts.Palette;

/** The styles of embeds: one sheet for all, so that its hash is one too. */
final class Styles {
    static final Inline ALL = Inline.of(Palette.plainCss() + Inline.file("embed.css"));

    private Styles() {}
}

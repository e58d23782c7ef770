package org.reportedfigures.embed;

import org.reportedfigures.drawing.Palette;

/** The styles of embeds: one sheet for all, so that its hash is one too. */
final class Styles {
    static final InlineResource ALL =
            InlineResource.of(Palette.plainCss() + InlineResource.file("embed.css"));

    private Styles() {}
}

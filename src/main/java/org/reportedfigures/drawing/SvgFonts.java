package org.reportedfigures.drawing;

import org.reportedfigures.html.Html;

/**
 * The font attributes of the texts of an SVG file. The default is set once per file; a text only
 * sets a different one.
 */
final class SvgFonts {
    private static final String SANS =
            "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',sans-serif";
    private static final String SERIF =
            "'Iowan Old Style',Charter,Georgia,'Noto Serif','Liberation Serif',serif";

    /** First for texts in their script: not every program tries more than the first font. */
    private static final String DEVANAGARI =
            "'Noto Sans Devanagari','Kohinoor Devanagari','Nirmala UI',";

    private static final String DEVANAGARI_SERIF = "'Noto Serif Devanagari'," + DEVANAGARI;

    private final boolean devanagari;

    /**
     * @param title of the file; its script is the default of the file
     */
    SvgFonts(String title) {
        this.devanagari = isDevanagari(title);
    }

    Html ofFile() {
        return devanagari ? Html.of(DEVANAGARI + SANS) : Html.of(SANS);
    }

    /** Empty if the default fonts are right. */
    Html of(String text, boolean serif) {
        boolean own = isDevanagari(text);
        if (serif) {
            return own ? Html.of(DEVANAGARI_SERIF + SERIF) : Html.of(SERIF);
        }
        return own && !devanagari ? Html.of(DEVANAGARI + SANS) : Html.NONE;
    }

    private static boolean isDevanagari(String text) {
        return text.codePoints().anyMatch(c -> c >= 0x900 && c < 0x980);
    }
}

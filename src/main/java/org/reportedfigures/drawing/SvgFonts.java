package org.reportedfigures.drawing;

import org.reportedfigures.html.Html;

/**
 * Which fonts a text of an SVG file asks for. The file's own are chosen once; a text says only what
 * differs from them.
 */
final class SvgFonts {
    private static final String SANS =
            "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',sans-serif";
    private static final String SERIF =
            "'Iowan Old Style',Charter,Georgia,'Noto Serif','Liberation Serif',serif";

    /** First for texts in their script: not every program looks further than the first font. */
    private static final String DEVANAGARI =
            "'Noto Sans Devanagari','Kohinoor Devanagari','Nirmala UI',";

    private static final String DEVANAGARI_SERIF = "'Noto Serif Devanagari'," + DEVANAGARI;

    private final boolean devanagari;

    /**
     * @param title of the file; the script that it is in is the file's
     */
    SvgFonts(String title) {
        this.devanagari = isDevanagari(title);
    }

    Html ofFile() {
        return devanagari ? Html.of(DEVANAGARI + SANS) : Html.of(SANS);
    }

    /** Empty where the file's fonts will do. */
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

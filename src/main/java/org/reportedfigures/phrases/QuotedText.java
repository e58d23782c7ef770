package org.reportedfigures.phrases;

import org.reportedfigures.figures.Texts.Text;
import org.reportedfigures.html.Html;

/** How a text of a dossier, a stranger's, is put into a phrase of ours. */
interface QuotedText {
    String of(Text text);

    /** For plain text: right-to-left names are isolated, so that they turn nothing around them. */
    static QuotedText plain() {
        return text -> {
            String quiet = withoutControls(text.text());
            return quiet.codePoints().anyMatch(QuotedText::isRightToLeft)
                    ? "\u2068" + quiet + "\u2069"
                    : quiet;
        };
    }

    /** For HTML: escaped, in {@code <bdi>}, with the language where it is not the page's own. */
    static QuotedText html(String pageLanguage) {
        return text -> bdi(withoutControls(text.text()), text.language(), pageLanguage);
    }

    private static String bdi(String text, String language, String pageLanguage) {
        return (language.equals(pageLanguage)
                        ? Html.name(text)
                        : Html.of("<bdi lang=\"%s\">%s</bdi>", language, text))
                .toString();
    }

    /**
     * Drops control characters: one that is not closed would turn the words after the name. The end
     * of a line is a space.
     */
    private static String withoutControls(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\n' || c == '\t' ? ' ' : c)
                .filter(c -> !isBidiControl(c) && !Character.isISOControl(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isBidiControl(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}

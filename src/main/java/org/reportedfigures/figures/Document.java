package org.reportedfigures.figures;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An original text, never edited.
 *
 * @param file its name in the dossier's folder
 * @param language BCP 47 tag
 * @param url http or https, or null
 * @param text UTF-8 decoded, no BOM, LF, NFC; a paragraph is a non-empty line
 */
public record Document(
        String id,
        String file,
        String language,
        Texts title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable When published,
        Rights rights,
        String text) {
    /** Its address, where that is one of the web: only such a one is linked. */
    public Optional<String> webAddress() {
        return Optional.ofNullable(url).filter(Document::isWeb);
    }

    private static boolean isWeb(String url) {
        String start = url.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }

    /**
     * The rights in a document, and how much of it may be shown.
     *
     * @param passagesOnly whether only the quoted passages may be shown, not the whole text
     */
    public record Rights(@Nullable String holder, @Nullable String licence, boolean passagesOnly) {}
}

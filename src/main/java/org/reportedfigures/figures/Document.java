package org.reportedfigures.figures;

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
        String text) {}

package org.reportedfigures.figures;

import org.jspecify.annotations.Nullable;

/**
 * The rights in a document, and how much of it may be shown.
 *
 * @param passagesOnly whether only the quoted passages may be shown, not the whole text
 */
public record Rights(@Nullable String holder, @Nullable String licence, boolean passagesOnly) {}

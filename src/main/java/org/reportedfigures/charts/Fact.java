package org.reportedfigures.charts;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.library.Row;

/**
 * One line under a claim.
 *
 * @param key what it is about: written, status, speaker, when, saidOn, document, match, editor,
 *     note, also
 * @param explanation how the value came about; "" where it needs none
 * @param other for {@code also}: the mention that the line leads to; else null
 */
public record Fact(
        String key, String label, String value, String explanation, @Nullable Row other) {}

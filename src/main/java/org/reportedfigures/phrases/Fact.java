package org.reportedfigures.phrases;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.library.Row;

/**
 * One line under a claim.
 *
 * @param <T> String or Html
 * @param key what it is about: written, status, speaker, when, saidOn, document, match, editor,
 *     note, also
 * @param explanation how the value came about; "" where it needs none
 * @param other for {@code also}: the mention that the line leads to; else null
 */
public record Fact<T>(String key, T label, T value, T explanation, @Nullable Row other) {}

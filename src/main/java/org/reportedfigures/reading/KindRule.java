package org.reportedfigures.reading;

import org.jspecify.annotations.Nullable;

/** One way to tell what a number is for. */
interface KindRule {
    /** The kind; null where this rule cannot tell. */
    @Nullable Kind of(Place place);
}

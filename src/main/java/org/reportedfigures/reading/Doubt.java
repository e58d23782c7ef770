package org.reportedfigures.reading;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.Verdict.Obstacle;

/** A reason not to believe a number that was read, whatever its own words say. */
interface Doubt {
    /** What keeps the number of that index from being believed; null where nothing does. */
    @Nullable Obstacle about(int index);
}

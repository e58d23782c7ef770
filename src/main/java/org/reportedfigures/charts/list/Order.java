package org.reportedfigures.charts.list;

import org.reportedfigures.figures.EnumId;

/** How the list of figures is sorted. */
public enum Order implements EnumId {
    /** As the mentions occur in the text. */
    TEXT,
    /** The greatest first, within one unit. */
    VALUE,
    /** The earliest first, undated ones last. */
    TIME,
    /** By the speaker's name, nobody named last. */
    SPEAKER;
}

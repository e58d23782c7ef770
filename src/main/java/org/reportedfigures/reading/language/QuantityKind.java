package org.reportedfigures.reading.language;

import org.reportedfigures.figures.EnumId;

/** What a number in a text is for. */
public enum QuantityKind implements EnumId {
    COUNT,
    MEASURE,
    MONEY,
    PERCENT,
    DURATION,
    ORDINAL,
    DATE,
    YEAR,
    /** Belongs to a name or describes a thing: a calibre, a model, an age, a score, an address. */
    ATTRIBUTE,
    /** No number that could be written in digits: "tens of thousands", लाखों. */
    VAGUE;

    /** Whether it is a figure: something counted or measured. */
    public boolean isFigure() {
        return this == COUNT || this == MEASURE || this == MONEY || this == PERCENT;
    }
}

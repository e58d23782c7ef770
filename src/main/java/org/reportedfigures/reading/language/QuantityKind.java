package org.reportedfigures.reading.language;

/** What kind of number a text holds. */
public enum QuantityKind {
    COUNT,
    MEASURE,
    MONEY,
    PERCENT,
    DURATION,
    ORDINAL,
    DATE,
    YEAR,
    /** Part of a name or a description: a calibre, a model, an age, a score, an address. */
    ATTRIBUTE,
    /** No number that could be written in digits: "tens of thousands", लाखों. */
    VAGUE;

    /** Its name in files and on standard output. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether it is counted or measured. */
    public boolean isFigure() {
        return this == COUNT || this == MEASURE || this == MONEY || this == PERCENT;
    }
}

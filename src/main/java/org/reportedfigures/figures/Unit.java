package org.reportedfigures.figures;

import java.util.Map;

/**
 * The unit of a figure's numbers.
 *
 * @param names language to CLDR plural category ({@code one}, {@code other} …) to noun
 */
public record Unit(String id, UnitKind kind, Map<String, Map<String, String>> names) {
    /** Whether numbers can share an axis: only counts get charts of their own. */
    public enum UnitKind implements EnumId {
        COUNT,
        MEASURE,
        MONEY,
        PERCENT,
        DURATION;
    }

    public Unit {
        names = Map.copyOf(names);
    }
}

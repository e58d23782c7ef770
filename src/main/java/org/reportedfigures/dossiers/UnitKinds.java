package org.reportedfigures.dossiers;

import java.util.Optional;
import org.reportedfigures.figures.Unit;
import org.reportedfigures.reading.Kind;
import org.reportedfigures.reading.Quantity;

/**
 * Whether what was read is a number of a figure's unit: 20 percent of the roofs are not 20 roofs.
 */
final class UnitKinds {
    /** A weight, or money. */
    private static final String POUND = "pound";

    private UnitKinds() {}

    /**
     * What keeps it from being one. A unit that nobody but the author knows (5 ringgit, 5 bushels)
     * reads as a count, and may be of any kind but a percentage.
     */
    static Optional<String> misfit(Quantity read, String unitKind) {
        boolean percentage = unitKind.equals(Unit.Kind.PERCENT.id());
        boolean fits =
                read.kind() == Kind.COUNT
                        ? !percentage
                        : read.kind().id().equals(unitKind) || isPound(read, unitKind);
        return fits
                ? Optional.empty()
                : Optional.of(
                        "%s is %s"
                                .formatted(
                                        Visible.quoted(read.text()),
                                        percentage ? "no percentage" : name(read.kind())));
    }

    private static boolean isPound(Quantity read, String unitKind) {
        return POUND.equals(read.unit())
                && (unitKind.equals(Unit.Kind.MONEY.id())
                        || unitKind.equals(Unit.Kind.MEASURE.id()));
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case MONEY -> "an amount of money";
            case PERCENT -> "a percentage";
            case DURATION -> "a length of time";
            default -> "a measure";
        };
    }
}

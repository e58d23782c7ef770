package org.reportedfigures.dossiers.rules;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.reading.Quantity;
import org.reportedfigures.reading.language.QuantityKind;

/**
 * Reports words that count or measure something else than the figure's unit: $5 million are not
 * five million shells.
 *
 * @param unit null if another rule has reported that there is none
 */
record UnitMessage(Node statement, @Nullable NamedUnit unit, Problems problems) {
    void report(Quantity read) {
        if (unit == null || unit.kind().equals(read.kind().id()) || isOfThatName(read)) {
            return;
        }
        if (read.kind() == QuantityKind.PERCENT || unit.kind().equals("percent")) {
            error(
                    "%s is %s percentage"
                            .formatted(
                                    Printable.quoted(read.text()),
                                    read.kind() == QuantityKind.PERCENT ? "a" : "no"),
                    read.kind() == QuantityKind.PERCENT
                            ? "a number of the figure's unit"
                            : "a percentage, as the unit says",
                    "choose another unit, or quote another number");
        } else if (read.kind() == QuantityKind.COUNT) {
            error(
                    "no word beside %s is known as %s"
                            .formatted(Printable.quoted(read.text()), a(unit.kind())),
                    "%s, as the unit says".formatted(a(unit.kind())),
                    "choose another unit, name the unit by the noun of the text, or "
                            + VerdictMessage.BY_HAND);
        } else {
            error(
                    "%s is %s".formatted(Printable.quoted(read.text()), a(read.kind().id())),
                    "%s, as the unit %s says"
                            .formatted(a(unit.kind()), Printable.quoted(unit.id())),
                    "write \"kind\": \"%s\" at that unit, choose another one, or quote another number"
                            .formatted(read.kind().id()));
        }
    }

    /** Five tonnes match a unit named tonne, whatever its kind; money never matches a count. */
    private boolean isOfThatName(Quantity read) {
        return unit != null
                && read.kind() != QuantityKind.MONEY
                && read.kind() != QuantityKind.PERCENT
                && (unit.isNamed(read.counted()) || unit.isNamed(read.unit()));
    }

    private static String a(String kind) {
        return switch (kind) {
            case "money" -> "an amount of money";
            case "measure" -> "a measure";
            case "duration" -> "a length of time";
            default -> "a count";
        };
    }

    private void error(String found, String expected, String remedy) {
        Node at = statement.get("words").flatMap(words -> words.get("number")).orElse(statement);
        problems.error(WordsSayTheNumber.NAME, at, found, expected, remedy);
    }
}

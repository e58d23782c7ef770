package org.reportedfigures.dossiers;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.Kind;
import org.reportedfigures.reading.Quantity;

/**
 * What the words count or measure, where it is not what the figure's unit says: $5 million are not
 * five million shells.
 *
 * @param unit null where another rule has told that there is none
 */
record UnitSentence(Node statement, @Nullable NamedUnit unit, Problems problems) {
    void tell(Quantity read) {
        if (unit == null || unit.kind().equals(read.kind().id()) || isOfThatName(read)) {
            return;
        }
        if (read.kind() == Kind.PERCENT || unit.kind().equals("percent")) {
            error(
                    "%s is %s percentage"
                            .formatted(
                                    Visible.quoted(read.text()),
                                    read.kind() == Kind.PERCENT ? "a" : "no"),
                    read.kind() == Kind.PERCENT
                            ? "a number of the figure's unit"
                            : "a percentage, as the unit says",
                    "choose another unit, or quote another number");
        } else if (read.kind() == Kind.COUNT) {
            error(
                    "no word beside %s is known as %s"
                            .formatted(Visible.quoted(read.text()), a(unit.kind())),
                    "%s, as the unit says".formatted(a(unit.kind())),
                    "choose another unit, name the unit by the noun of the text, or "
                            + VerdictSentence.BY_HAND);
        } else {
            error(
                    "%s is %s".formatted(Visible.quoted(read.text()), a(read.kind().id())),
                    "%s, as the unit %s says".formatted(a(unit.kind()), Visible.quoted(unit.id())),
                    "write \"kind\": \"%s\" at that unit, choose another one, or quote another number"
                            .formatted(read.kind().id()));
        }
    }

    /**
     * Five tonnes are five of a unit that is named tonne, whatever its kind; no money is a count.
     */
    private boolean isOfThatName(Quantity read) {
        return unit != null
                && read.kind() != Kind.MONEY
                && read.kind() != Kind.PERCENT
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
        problems.error(WordsSayNumber.NAME, at, found, expected, remedy);
    }
}

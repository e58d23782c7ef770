package org.reportedfigures.phrases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Figure;
import org.reportedfigures.figures.Texts.Text;
import org.reportedfigures.figures.Unit;
import org.reportedfigures.figures.Value;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.Messages.SplitMessage;

/**
 * A value with what it is a value of.
 *
 * <p>A count is followed by the figure's name ("13,000 troops"). Anything else is followed by its
 * unit, and the name is beside it ("3 days", "length of the visit"), unless the name holds the unit
 * already ("3", "days of the visit").
 */
final class ValueText {
    private final Figure figure;
    private final Value value;
    private final Phrases phrases;

    ValueText(StatementRow row, Phrases phrases) {
        this.figure = row.figure();
        this.value = row.statement().value();
        this.phrases = phrases;
    }

    /** Whether the figure's name can follow the value as its noun. */
    boolean isCount() {
        return figure.unit().kind() == Unit.UnitKind.COUNT || unit().isEmpty() || nameHoldsUnit();
    }

    /** Number, unit where it is needed, and bound. */
    String value() {
        SplitMessage<String> parts = parts();
        return parts.before() + parts.argument() + parts.after();
    }

    /** The figure's name, in parentheses where the unit took the noun's place. */
    String noun() {
        String name = phrases.text(figure.name());
        return isCount() ? name : phrases.wording().say("measure.of", name);
    }

    /** The value cut about its digits, so that they can be in a column. */
    SplitMessage<String> parts() {
        String low = phrases.number(value.low());
        String high = phrases.number(value.high());
        SplitMessage<String> measure =
                isCount() ? new SplitMessage<>("", high, "") : measured(high);
        String last = measure.before() + measure.argument() + measure.after();
        boolean between = value.bound() == Bound.BETWEEN;
        SplitMessage<String> whole =
                phrases.wording()
                        .around(
                                "bound." + value.bound().id(),
                                Set.of(0, 1),
                                between ? low : last,
                                last);
        String digits =
                whole.argument().substring(0, whole.argument().length() - measure.after().length());
        return new SplitMessage<>(whole.before(), digits, measure.after() + whole.after());
    }

    private SplitMessage<String> measured(String number) {
        Text unit = unit().orElseThrow();
        boolean sign = unit.text().codePoints().noneMatch(Character::isLetter);
        return phrases.wording()
                .around(
                        sign ? "measure.sign" : "measure",
                        Set.of(0),
                        number,
                        phrases.text(unit.language(), unit.text()));
    }

    /** The unit's noun in the plural form that CLDR has for the number, best for the reader. */
    private Optional<Text> unit() {
        return UnitText.noun(figure.unit(), value.high(), phrases.notation().language());
    }

    private boolean nameHoldsUnit() {
        String language =
                figure.name().bestFor(phrases.notation().language()).map(Text::language).orElse("");
        String name = figure.name().in(language).orElse("").toLowerCase(Locale.ROOT);
        return figure.unit().names().getOrDefault(language, Map.of()).values().stream()
                .anyMatch(unit -> holdsWord(name, unit.toLowerCase(Locale.ROOT)));
    }

    private static boolean holdsWord(String name, String word) {
        return List.of(name.split("[^\\p{L}\\p{M}\\p{N}%]+")).contains(word);
    }
}

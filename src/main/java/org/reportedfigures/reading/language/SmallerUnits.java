package org.reportedfigures.reading.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many of a smaller unit make one of a larger: "5 feet 2 inches", "3 dollars 50". In the
 * lexicon: {@code foot = 12 inch unsaid}.
 *
 * @param byUnit name of a unit to the smaller ones that may follow it
 * @param words names used only after the larger unit: the "in" of "5 ft 6 in"
 * @param afterUnsaid words allowed after a number whose smaller unit is omitted
 */
public record SmallerUnits(
        Map<String, List<Smaller>> byUnit, PhraseTrie<String> words, Set<String> afterUnsaid) {
    /** Any currency without a smaller unit of its own counts in hundredths. */
    private static final Smaller CENT = new Smaller(BigDecimal.valueOf(100), "", true);

    /**
     * @param factor how many make one of the larger unit
     * @param unit its name
     * @param unsaid whether it may be omitted
     */
    public record Smaller(BigDecimal factor, String unit, boolean unsaid) {
        static Smaller of(String line) {
            List<String> words = List.of(line.split(" "));
            boolean unsaid = words.getLast().equals("unsaid");
            int end = unsaid ? words.size() - 1 : words.size();
            return new Smaller(
                    new BigDecimal(words.getFirst()),
                    String.join(" ", words.subList(1, end)),
                    unsaid);
        }
    }

    static SmallerUnits of(LexiconFile file) {
        var byUnit = new HashMap<String, List<Smaller>>();
        file.byMeaning("smaller units")
                .forEach((unit, all) -> byUnit.put(unit, all.stream().map(Smaller::of).toList()));
        return new SmallerUnits(
                Map.copyOf(byUnit),
                file.phrases("smaller unit words", k -> k),
                file.words("after unsaid units"));
    }

    /** A unit as the smaller one of another; null if it is not. */
    public @Nullable Smaller named(UnitWords larger, UnitWords unit) {
        Smaller own = named(larger, unit.name());
        return own == null && unit.cent() && hasCents(larger) ? CENT : own;
    }

    /** The same by its name. */
    public @Nullable Smaller named(UnitWords larger, String name) {
        return own(larger).stream().filter(s -> s.unit().equals(name)).findFirst().orElse(null);
    }

    /** The one that may be omitted: "six foot two", "15 dollars 50"; null if there is none. */
    public @Nullable Smaller unsaid(UnitWords larger) {
        return own(larger).stream()
                .filter(Smaller::unsaid)
                .findFirst()
                .orElse(hasCents(larger) ? CENT : null);
    }

    private List<Smaller> own(UnitWords larger) {
        return byUnit.getOrDefault(larger.name(), List.of());
    }

    private static boolean hasCents(UnitWords unit) {
        return unit.kind() == QuantityKind.MONEY && !unit.cent();
    }
}

package org.reportedfigures.phrases;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Text;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Unit;

/** The nouns of units in their plural forms. */
public final class UnitText {
    private static final String OTHER = "other";

    private UnitText() {}

    /** The noun that fits the number: in the reader's language, else English, else any. */
    static Optional<Text> noun(Unit unit, BigDecimal number, String language) {
        return language(unit, language)
                .flatMap(found -> {
                    String form =
                            PluralRules.forLocale(ULocale.forLanguageTag(found))
                                    .select(number.doubleValue());
                    return text(unit, found, form);
                });
    }

    /** The noun for the unit as such, in the plural. */
    public static Optional<Text> name(Unit unit, String language) {
        return language(unit, language).flatMap(found -> text(unit, found, OTHER));
    }

    private static Optional<String> language(Unit unit, String wanted) {
        return Stream.concat(
                        Stream.of(wanted, Texts.COMMON_LANGUAGE),
                        unit.names().keySet().stream().sorted())
                .filter(unit.names()::containsKey)
                .findFirst();
    }

    private static Optional<Text> text(Unit unit, String language, String form) {
        Map<String, String> forms = unit.names().getOrDefault(language, Map.of());
        @Nullable String noun = forms.getOrDefault(form, forms.get(OTHER));
        return Optional.ofNullable(noun)
                .or(() -> forms.values().stream().sorted().findFirst())
                .map(text -> new Text(language, text));
    }
}

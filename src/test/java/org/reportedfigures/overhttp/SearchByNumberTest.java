package org.reportedfigures.overhttp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.NumbersInAnyLanguage;
import org.reportedfigures.dossiers.DossierReader;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.InMemoryLibrary;
import org.reportedfigures.library.Row;

/** The search as the program wires it, over the dossiers that there are. */
class SearchByNumberTest {
    private static final Path FIRST = Path.of("data/wonsan-2025");
    private static final Path TWO = Path.of("src/test/resources/dossiers/two-documents");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 million",
                "twelve million",
                "12,000,000",
                "12000000",
                "1.2 crore",
                "120 lakh",
                "१.२ करोड़",
                "1।2 करोड़",
                "1.2 करोड",
                "1,20,00,000",
                "१,२०,००,०००",
                "12 मिलियन",
                "बारह मिलियन"
            })
    void theSameStatementsAreFoundHoweverTheNumberIsWritten(String query) {
        assertThat(found(FIRST, query)).containsExactly("shells-supplied", "shells-dia");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "5,000|construction-workers-planned",
                "5 हज़ार|construction-workers-planned",
                "एक हज़ार|sappers-planned",
                "12 million अगर|shells-dia",
                "28 thousand कंटेनर|containers-dia",
                "तीन|visit-days"
            },
            delimiter = '|')
    void numbersAndWordsTogether(String query, String ids) {
        assertThat(found(FIRST, query)).containsAll(List.of(ids.split(" ")));
    }

    @Test
    void aValueBetweenIsFoundByEitherEndAndByBoth() {
        List<String> both = List.of("to-come-gazette", "to-come-patrika");
        for (String query : List.of("800", "1,000", "1 हज़ार", "800 to 1,000", "800-1000")) {
            assertThat(found(TWO, query)).as(query).containsExactlyInAnyOrderElementsOf(both);
        }
        assertThat(found(TWO, "900")).isEmpty();
    }

    @Test
    void aWordThatIsNoNumberIsFoundAsBefore() {
        assertThat(found(FIRST, "152 मिमी")).containsExactly("shells-supplied", "shells-dia");
        assertThat(found(FIRST, "सैपर")).contains("sappers-planned");
    }

    private static List<String> found(Path folder, String query) {
        OpenDossier open = new DossierReader(DossierLimits.DEFAULT).read(folder);
        var library = new InMemoryLibrary(new NumbersInAnyLanguage());
        library.put(open);
        return library.find(open.id(), open.version(), Filter.NONE.withQuery(query)).rows().stream()
                .map(Row::id)
                .toList();
    }
}

package org.reportedfigures.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.InventedStatement.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Status;
import org.reportedfigures.samples.Invented;
import org.reportedfigures.samples.InventedDossier;

class QueryTest {
    private final Dossier dossier =
            new InventedDossier()
                    .document(
                            "news", "en", "Ten boats came. Nine nets may follow. A feast was held.")
                    .add(
                            told("boats")
                                    .passage("Ten boats came.")
                                    .core("Ten boats")
                                    .category("ships")
                                    .when(Invented.when("2024-03-01/2024-03-31", null))
                                    .saidOn(Invented.when("2030-01-01/2030-01-01", null))
                                    .translation("hi", "दस नावें आईं। करोड़"))
                    .add(
                            told("nets")
                                    .passage("Nine nets may follow.")
                                    .core("Nine nets")
                                    .figure("nets")
                                    .category("gear")
                                    .value(Bound.ABOUT, "10")
                                    .status(Status.POSSIBLE)
                                    .by("mayor")
                                    .via("gazette")
                                    .saidOn(Invented.when("2024-05-05/2024-05-05", null)))
                    .event(told("feast").passage("A feast was held.").category("gear").via("mayor"))
                    .dossier();

    private final Index index = new Index(dossier, "1", SearchNumbers.NONE);

    @Test
    void nothingChosenLetsEverythingPass() {
        SearchResult all = find(Filter.NONE);

        assertThat(ids(all)).containsExactly("boats", "nets", "feast");
        assertThat(all.statements()).isEqualTo(2);
        assertThat(all.ofStatements()).isEqualTo(2);
        assertThat(all.undated()).isEmpty();
        assertThat(all.emptiedBy()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "category=gear, nets feast",
        "category=gear&category=ships, boats nets feast",
        "status=possible, nets",
        "speaker=mayor, nets feast",
        "speaker=gazette, nets",
        "speaker=-, boats feast",
        "document=news, boats nets feast",
        "bound=plain, boats",
        "unit=unit, boats nets",
        "figure=nets, nets",
        "category=gear&speaker=-, feast",
        "from=2024-04, nets",
        "to=2024-03-01, boats",
        "from=2024-03-31&to=2024-05, boats nets",
        "q=NINE, nets",
        "q=नावे करोड, boats",
        "q=mayor, nets feast",
        "q=feast, feast"
    })
    void passing(String address, String ids) {
        assertThat(ids(find(filter(address)))).containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=nine OR ten", "q=n*ne", "q=came. nine", "q=n.ne", "q=title:nine"})
    void nothingInAQueryIsSyntax(String address) {
        assertThat(find(filter(address)).rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=(nine", "q=nine -mayor", "q=\"nine\" nets", "q=ni*"})
    void signsAroundAWordAreLeftOut(String address) {
        assertThat(ids(find(filter(address)))).containsExactly("nets");
    }

    @Test
    void theUndatedDropOutOfATimeAndAreCounted() {
        SearchResult found = find(filter("from=2024-04&category=gear"));

        assertThat(ids(found)).containsExactly("nets");
        assertThat(found.undated()).hasSize(1);
    }

    @Test
    void aFacetsCountsIgnoreItsOwnChoiceAndHeedTheOthers() {
        SearchResult found = find(filter("category=ships&speaker=-"));

        assertThat(found.counts().get(Facet.CATEGORY))
                .containsExactly(
                        new SearchResult.Count("ships", 1, 0),
                        new SearchResult.Count("gear", 0, 1));
        assertThat(found.counts().get(Facet.SPEAKER))
                .containsExactly(
                        new SearchResult.Count("mayor", 0, 0),
                        new SearchResult.Count("gazette", 0, 0),
                        new SearchResult.Count("-", 1, 0));
        assertThat(find(filter("category=gear")).counts().get(Facet.CATEGORY))
                .containsExactly(
                        new SearchResult.Count("ships", 1, 0),
                        new SearchResult.Count("gear", 1, 1));
    }

    @Test
    void aValueNoRowHasIsCountedOnlyWhereItIsChosen() {
        assertThat(find(Filter.NONE).counts().get(Facet.STATUS))
                .extracting(SearchResult.Count::value)
                .containsExactly("happened", "possible");
        assertThat(find(filter("status=planned")).counts().get(Facet.STATUS))
                .extracting(SearchResult.Count::value)
                .containsExactly("happened", "planned", "possible");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "category=ships&bound=about|category bound",
                "status=planned&category=ships|status",
                "status=planned&category=ships&bound=about|",
                "from=2031|from",
                "to=2020|to",
                "from=2024-04-02&to=2024-04-03|from to",
                "q=nothing&category=ships|q",
                "from=2031&q=nothing|"
            },
            delimiter = '|')
    void whatEmptiesIsNamed(String address, String parameters) {
        SearchResult found = find(filter(address));

        assertThat(found.rows()).isEmpty();
        assertThat(found.emptiedBy())
                .isEqualTo(parameters == null ? List.of() : List.of(parameters.split(" ")));
    }

    @Test
    void aChosenValueTheDossierLostMatchesNothing() {
        assertThat(find(Filter.NONE.with(Facet.FIGURE, Set.of("gone"))).rows()).isEmpty();
    }

    private SearchResult find(Filter filter) {
        return new Query(index, filter).findings();
    }

    private Filter filter(String address) {
        var parameters = new HashMap<String, List<String>>();
        for (String pair : address.split("&")) {
            int equals = pair.indexOf('=');
            parameters
                    .computeIfAbsent(pair.substring(0, equals), name -> new ArrayList<>())
                    .add(pair.substring(equals + 1));
        }
        Filter.Parsed parsed = Filter.parse(parameters, dossier);
        assertThat(parsed.rejected()).isEmpty();
        return parsed.filter();
    }

    private static List<String> ids(SearchResult findings) {
        return findings.rows().stream().map(Row::id).toList();
    }
}

package org.reportedfigures.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reportedfigures.samples.InventedStatement.told;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.figures.Problem;
import org.reportedfigures.samples.InventedDossier;

class InMemoryLibraryTest {
    private static final Problem PROBLEM =
            new Problem(Problem.Severity.ERROR, "schema", "sample", 1, 1, "", "a", "b", "c");

    private final Dossier dossier =
            new InventedDossier()
                    .document("doc", "en", "Ten.")
                    .add(told("ten").core("Ten"))
                    .dossier();
    private final InMemoryLibrary library = new InMemoryLibrary();
    private final List<String> told = new ArrayList<>();

    @Test
    void aDossierIsFoundUntilItIsRemoved() {
        library.put(open(dossier, "1"));

        assertThat(library.find("sample", "1", Filter.NONE).rows()).hasSize(1);
        assertThat(library.dossier("sample")).isPresent();

        library.remove("sample");

        assertThat(library.dossiers()).isEmpty();
        assertThatThrownBy(() -> library.find("sample", "1", Filter.NONE))
                .isInstanceOf(VersionGone.class)
                .hasMessageContaining("sample");
    }

    @Test
    void aDossierThatNeverWasGoodIsThereButHasNoRows() {
        library.put(open(null, "", PROBLEM));

        assertThat(library.dossiers()).hasSize(1);
        assertThatThrownBy(() -> library.find("sample", "", Filter.NONE))
                .isInstanceOf(VersionGone.class);
    }

    @Test
    void rowsOfAnotherVersionAreNeverGivenForTheOneAskedFor() {
        library.put(open(dossier, "1"));
        library.put(open(dossier, "2"));

        assertThatThrownBy(() -> library.find("sample", "1", Filter.NONE))
                .isInstanceOf(VersionGone.class)
                .hasMessageContaining("version 1");
        assertThat(library.find("sample", "2", Filter.NONE).rows()).hasSize(1);
    }

    @Test
    void theLastGoodVersionIsFoundWhileTheFilesAreBroken() {
        library.put(open(dossier, "1"));
        library.put(open(dossier, "1", PROBLEM));

        assertThat(library.find("sample", "1", Filter.NONE).rows()).hasSize(1);
    }

    @Test
    void listenersHearOfEachChangeAndOnlyOfChanges() {
        Runnable end = library.subscribe(told::add);
        library.put(open(dossier, "1"));
        library.put(open(dossier, "1"));
        library.put(open(dossier, "1", PROBLEM));
        library.put(open(dossier, "2"));
        library.remove("sample");
        library.remove("sample");

        assertThat(told).hasSize(4).containsOnly("sample");

        end.run();
        library.put(open(dossier, "1"));

        assertThat(told).hasSize(4);
    }

    @Test
    void aListenerSeesTheChangeItHearsOf() {
        library.subscribe(id -> told.add(library.dossier(id).orElseThrow().version()));
        library.put(open(dossier, "7"));

        assertThat(told).containsExactly("7");
    }

    @Test
    void aFailingListenerKeepsNothingFromTheOthers() {
        library.subscribe(id -> {
            throw new IllegalStateException("mine");
        });
        library.subscribe(told::add);

        assertThatThrownBy(() -> library.put(open(dossier, "1"))).hasMessage("mine");
        assertThat(told).containsExactly("sample");
    }

    private static OpenDossier open(
            @Nullable Dossier dossier, String version, Problem... problems) {
        return new OpenDossier("sample", dossier, version, List.of(problems));
    }
}

package org.reportedfigures.dossiers.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedfigures.dossiers.DossierReader;
import org.reportedfigures.dossiers.Harbour;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.figures.OpenDossier;

/** What is seen where the system tells of nothing: the clock is the test's own. */
class PollingTest {
    private static final long MILLI = 1_000_000;

    @TempDir private Path data;
    private Harbour harbour;
    private WatchedDossier watched;

    @BeforeEach
    void open() {
        harbour = Harbour.in(data, "harbour");
        watched =
                new WatchedDossier(
                        harbour.folder(),
                        new DossierReader(DossierLimits.DEFAULT),
                        WatchTiming.DEFAULT,
                        0);
        assertThat(watched.read(0, true)).isPresent();
    }

    private Optional<OpenDossier> at(long millis) {
        return watched.poll(millis * MILLI).map(change -> ((Change.Opened) change).dossier());
    }

    @Test
    void nothingIsReadWhileNothingChanges() {
        assertThat(at(10_000)).isEmpty();
        assertThat(watched.isUnsettled()).isFalse();
    }

    @Test
    void aChangeIsReadAfterItsQuiet() {
        harbour.with("of Nowhere", "of Erewhon!");
        assertThat(at(1_000)).isEmpty();
        assertThat(at(1_299)).isEmpty();
        assertThat(at(1_300)).isPresent();
    }

    @Test
    void aChangeInTheQuietStartsItAnew() {
        harbour.with("of Nowhere", "of Erewhon!");
        assertThat(at(1_000)).isEmpty();
        harbour.with("of Erewhon!", "of Nowhere at all");
        assertThat(at(1_200)).isEmpty();
        assertThat(at(1_400)).isEmpty();
        assertThat(at(1_500)).isPresent();
    }

    @Test
    void problemsAreToldAfterTwoSecondsOfTrying() {
        harbour.with("\"status\": \"planned\"", "\"status\": \"in doubt\"");
        assertThat(at(1_000)).isEmpty();
        assertThat(at(1_300)).isEmpty();
        assertThat(at(2_900)).isEmpty();
        assertThat(at(3_200)).hasValueSatisfying(open -> assertThat(open.isBroken()).isTrue());
        assertThat(at(9_000)).isEmpty();
    }

    @Test
    void aVersionThatComesBackIsNotToldAgain() {
        harbour.with("of Nowhere", "of Erewhon!");
        assertThat(at(1_000)).isEmpty();
        harbour.with("of Erewhon!", "of Nowhere");
        assertThat(at(1_100)).isEmpty();
        assertThat(at(1_400)).isEmpty();
        assertThat(watched.isUnsettled()).isFalse();
    }
}

package org.reportedfigures.dossiers.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reportedfigures.dossiers.Harbour;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.figures.Texts;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class WatchedDataTest {
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    /** A tenth of the real pace. */
    private static final WatchTiming PACE =
            new WatchTiming(Duration.ofMillis(30), Duration.ofMillis(400), Duration.ofMillis(100));

    @TempDir private Path machine;
    private Path data;
    private final BlockingQueue<Change> changes = new LinkedBlockingQueue<>();
    private @Nullable WatchedData watched;

    @BeforeEach
    void name() {
        data = machine.resolve("data");
    }

    @AfterEach
    void close() {
        if (watched != null) {
            watched.close();
        }
    }

    private WatchedData watch() {
        return watch(PACE);
    }

    private WatchedData watch(WatchTiming pace) {
        WatchedData opened = WatchedData.open(data, DossierLimits.DEFAULT, pace, changes::add);
        watched = opened;
        return opened;
    }

    private Change next() throws InterruptedException {
        Change change = changes.poll(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
        if (change == null) {
            throw new AssertionError("nothing was told in " + DEADLINE);
        }
        return change;
    }

    private OpenDossier opened() throws InterruptedException {
        return switch (next()) {
            case Change.Opened opened -> opened.dossier();
            case Change.Closed closed -> throw new AssertionError("closed: " + closed.id());
        };
    }

    private static Texts title(OpenDossier open) {
        return open.shown().orElseThrow().title();
    }

    @Test
    void everyDossierIsToldBeforeOpenReturns() {
        Harbour.in(data, "first");
        Harbour.in(data, "second").with("\"value\": 40,", "");
        watch();
        assertThat(changes).extracting(Change::id).containsExactly("first", "second");
    }

    @Test
    void aChangedDossierIsTold() throws Exception {
        Harbour harbour = Harbour.in(data, "harbour");
        watch();
        String before = opened().version();
        harbour.with("The harbour of Nowhere", "Another harbour");
        OpenDossier after = opened();
        assertThat(title(after)).isEqualTo(Texts.of("en", "Another harbour (invented)"));
        assertThat(after.version()).isNotEqualTo(before);
    }

    @Test
    void aChangedTextIsTold() throws Exception {
        Harbour harbour = Harbour.in(data, "harbour");
        watch();
        opened();
        harbour.writeText(Files.readString(harbour.text()) + "One more line.\n");
        assertThat(opened().shown().orElseThrow().documents().getFirst().text())
                .endsWith("One more line.\n");
    }

    @Test
    void aFileThatIsRenamedOverIsTold() throws Exception {
        Harbour harbour = Harbour.in(data, "harbour");
        watch();
        opened();
        FileTime time = Files.getLastModifiedTime(harbour.json());
        Path other = harbour.folder().resolve(".dossier.json.swp");
        Files.writeString(
                other, Files.readString(harbour.json()).replace("of Nowhere", "of Erewhon"));
        Files.setLastModifiedTime(other, time);
        Files.move(other, harbour.json(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(title(opened())).isEqualTo(Texts.of("en", "The harbour of Erewhon (invented)"));
    }

    @Test
    void aBrokenDossierLeavesTheLastGoodVersionStanding() throws Exception {
        Harbour harbour = Harbour.in(data, "harbour");
        watch();
        OpenDossier good = opened();
        harbour.with("\"status\": \"planned\"", "\"status\": \"maybe\"");
        OpenDossier broken = opened();
        assertThat(broken.isBroken()).isTrue();
        assertThat(broken.dossier()).isEqualTo(good.dossier());
        assertThat(broken.version()).isEqualTo(good.version());
        assertThat(broken.problems())
                .singleElement()
                .matches(problem -> problem.found().equals("this is \"maybe\""));
        harbour.with("\"status\": \"maybe\"", "\"status\": \"planned\"");
        assertThat(opened()).isEqualTo(good);
    }

    @Test
    void aHalfWrittenFileIsNeverTold() throws Exception {
        Harbour harbour = Harbour.in(data, "harbour");
        watch(new WatchTiming(PACE.quiet(), DEADLINE.dividedBy(2), PACE.poll()));
        opened();
        String json = Files.readString(harbour.json()).replace("of Nowhere", "in pieces");
        for (int end = 1; end < json.length(); end += 500) {
            harbour.writeJson(json.substring(0, end));
        }
        harbour.writeJson(json);
        OpenDossier only = opened();
        assertThat(only.isBroken()).isFalse();
        assertThat(title(only)).isEqualTo(Texts.of("en", "The harbour in pieces (invented)"));
        assertThat(changes).isEmpty();
    }

    @Test
    void aNewDossierIsTold() throws Exception {
        Files.createDirectories(data);
        WatchedData watching = watch();
        assertThat(watching.complaint().orElseThrow()).startsWith("There is no dossier in data.");
        Harbour.in(data, "harbour");
        assertThat(opened().id()).isEqualTo("harbour");
        assertThat(watching.complaint()).isEmpty();
    }

    @Test
    void aDataFolderThatComesLaterIsTakenUp() throws Exception {
        WatchedData watching = watch();
        assertThat(watching.complaint().orElseThrow())
                .isEqualTo(
                        "There is no folder data. Make it, and put a folder with a dossier.json into it.");
        Harbour.in(data, "harbour");
        assertThat(opened().id()).isEqualTo("harbour");
    }

    @Test
    void aDeletedDossierIsTold() throws Exception {
        Harbour harbour = Harbour.in(data, "harbour");
        watch();
        opened();
        delete(harbour.folder());
        assertThat(next()).isEqualTo(new Change.Closed("harbour"));
    }

    @Test
    void aDossierFileThatIsDeletedIsAProblemOfTheDossier() throws Exception {
        Harbour harbour = Harbour.in(data, "harbour");
        watch();
        OpenDossier good = opened();
        Files.delete(harbour.json());
        OpenDossier broken = opened();
        assertThat(broken.dossier()).isEqualTo(good.dossier());
        assertThat(broken.isBroken()).isTrue();
    }

    @Test
    void aMissingTextThatComesLaterMendsTheDossier() throws Exception {
        Harbour harbour = Harbour.in(data, "harbour");
        String text = Files.readString(harbour.text());
        Files.delete(harbour.text());
        watch();
        assertThat(opened().shown()).isEmpty();
        harbour.writeText(text);
        assertThat(opened().isBroken()).isFalse();
    }

    @Test
    void aListenerThatFailsDoesNotStopTheWatch() throws Exception {
        Harbour harbour = Harbour.in(data, "harbour");
        watched =
                WatchedData.open(
                        data,
                        DossierLimits.DEFAULT,
                        PACE,
                        change -> {
                            changes.add(change);
                            throw new IllegalStateException("on purpose");
                        });
        opened();
        harbour.with("of Nowhere", "of Elsewhere");
        assertThat(title(opened()))
                .isEqualTo(Texts.of("en", "The harbour of Elsewhere (invented)"));
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void anEndInTheMiddleOfALookAroundIsNoError(CapturedOutput log) throws Exception {
        Harbour harbour = Harbour.in(data, "harbour");
        Semaphore ended = new Semaphore(0);
        WatchedData opened =
                WatchedData.open(
                        data,
                        DossierLimits.DEFAULT,
                        PACE,
                        change -> {
                            changes.add(change);
                            if (change instanceof Change.Closed) {
                                ended.acquireUninterruptibly();
                            }
                        });
        opened();
        delete(harbour.folder());
        assertThat(next()).isEqualTo(new Change.Closed("harbour"));

        Thread end = Thread.ofPlatform().start(opened::close);
        while (end.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        ended.release();
        end.join();

        assertThat(log.getAll()).doesNotContain("could not be looked at");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}

package org.reportedfigures.dossiers.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.dossiers.Harbour;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.figures.OpenDossier;

class VersionArchiveTest {
    private static final long ROOM = 1 << 20;

    @TempDir private Path machine;

    private VersionArchive versions(long size) {
        return new VersionArchive(
                machine.resolve("versions"), size, machine.resolve("data"), DossierLimits.DEFAULT);
    }

    private Harbour harbour() {
        return Harbour.in(machine.resolve("data"), "harbour");
    }

    private Path zip(OpenDossier open) {
        return machine.resolve("versions/harbour/%s.zip".formatted(open.version()));
    }

    @Test
    void aVersionIsFoundAfterItsFilesHaveChanged() {
        Harbour harbour = harbour();
        OpenDossier first = harbour.read();
        versions(ROOM).keep(first);
        harbour.with("invented", "made up");

        OpenDossier kept = versions(ROOM).find("harbour", first.version()).orElseThrow();
        assertThat(kept.version()).isEqualTo(first.version());
        assertThat(kept.dossier()).isEqualTo(first.dossier());
    }

    @Test
    void filesThatHaveChangedMeanwhileAreNotKeptAsWhatTheyWere() {
        Harbour harbour = harbour();
        OpenDossier first = harbour.read();
        harbour.with("invented", "made up");
        versions(ROOM).keep(first);

        assertThat(versions(ROOM).find("harbour", first.version())).isEmpty();
        assertThat(machine.resolve("versions/harbour")).doesNotExist();
    }

    @Test
    void theOneThatWasAskedForLongestAgoGoesFirst() throws IOException {
        Harbour harbour = harbour();
        OpenDossier first = harbour.read();
        versions(ROOM).keep(first);
        OpenDossier second = harbour.with("invented", "made up").read();
        versions(ROOM).keep(second);
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(zip(first), longAgo);
        Files.setLastModifiedTime(zip(second), longAgo);
        assertThat(versions(ROOM).find("harbour", first.version())).isPresent();
        OpenDossier third = harbour.with("made up", "thought up").read();

        versions(Files.size(zip(first)) * 5 / 2).keep(third);

        assertThat(zip(first)).exists();
        assertThat(zip(second)).doesNotExist();
        assertThat(zip(third)).exists();
    }

    @Test
    void allThatAreKeptAreToldWithWhenTheyWereWritten() throws IOException {
        Harbour harbour = harbour();
        VersionArchive versions = versions(ROOM);
        Instant may = Instant.parse("2031-05-04T08:00:00Z");
        Instant june = Instant.parse("2031-06-01T08:00:00Z");
        OpenDossier first = written(harbour, may);
        versions.keep(first);
        OpenDossier second = written(harbour.with("invented", "made up"), june);
        versions.keep(second);
        Files.writeString(machine.resolve("versions/harbour/fedcba9876543210.zip"), "no zip");

        assertThat(versions.kept("harbour"))
                .containsExactly(
                        Map.entry(second.version(), june), Map.entry(first.version(), may));
        assertThat(versions.kept("nowhere")).isEmpty();
        assertThat(versions.kept("../versions/harbour")).isEmpty();
    }

    private static OpenDossier written(Harbour harbour, Instant at) throws IOException {
        Files.setLastModifiedTime(harbour.json(), FileTime.from(at));
        Files.setLastModifiedTime(harbour.text(), FileTime.from(at));
        return harbour.read();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../harbour", "0123456789abcdef", "0123456789ABCDEF"})
    void whatIsNoKeptVersionIsNotFound(String version) {
        assertThat(versions(ROOM).find("harbour", version)).isEmpty();
        assertThat(versions(ROOM).find("..", "0123456789abcdef")).isEmpty();
    }

    @Test
    void aZipThatLeavesItsFolderIsNotUnpacked() throws IOException {
        Path zip = machine.resolve("versions/harbour/0123456789abcdef.zip");
        Files.createDirectories(zip.getParent());
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("../../escaped.txt"));
            out.write(1);
        }

        assertThat(versions(ROOM).find("harbour", "0123456789abcdef")).isEmpty();
        assertThat(machine.resolve("escaped.txt")).doesNotExist();
    }

    @Test
    void whatCouldNotBeKeptIsSaidUntilSomethingIsKept() throws IOException {
        Harbour harbour = harbour();
        OpenDossier open = harbour.read();
        Path blocked = Files.writeString(machine.resolve("versions"), "no folder");
        VersionArchive versions = versions(ROOM);

        assertThat(versions.keep(open)).isFalse();
        assertThat(versions.complaint())
                .hasValueSatisfying(sentence ->
                        assertThat(sentence)
                                .contains(open.version(), "harbour", "the folder versions")
                                .doesNotContain(machine.toString()));

        Files.delete(blocked);
        assertThat(versions.keep(open)).isTrue();
        assertThat(versions.complaint()).isEmpty();
        assertThat(versions.find("harbour", open.version())).isPresent();
    }

    @Test
    void filesThatHaveChangedAreNoFault() {
        Harbour harbour = harbour();
        OpenDossier first = harbour.read();
        harbour.with("invented", "made up");
        VersionArchive versions = versions(ROOM);

        assertThat(versions.keep(first)).isFalse();
        assertThat(versions.complaint()).isEmpty();
    }

    @Test
    void whatAKilledServerLeftIsDeletedAtTheStartButNotWhatOthersWriteNow() throws IOException {
        Path folder = Files.createDirectories(machine.resolve("versions/harbour"));
        Path left = Files.createDirectories(folder.resolve(".work123/harbour"));
        Path inside = Files.writeString(left.resolve("dossier.json"), "{}");
        Path file = Files.writeString(folder.resolve(".work456"), "zip");
        Path young = Files.createDirectories(folder.resolve(".work789"));
        Files.writeString(young.resolve("packed.zip"), "zip");
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        for (Path old : new Path[] {inside, left, left.getParent(), file, young}) {
            Files.setLastModifiedTime(old, longAgo);
        }

        versions(ROOM);

        assertThat(folder).isDirectoryContaining("glob:**/.work789");
        assertThat(folder.toFile().list()).containsExactly(".work789");
    }

    @Test
    void whatIsBeingWrittenCountsAgainstTheSize() throws IOException {
        Harbour harbour = harbour();
        OpenDossier first = harbour.read();
        versions(ROOM).keep(first);
        Path work = Files.write(zip(first).resolveSibling(".work1"), new byte[100_000]);
        OpenDossier second = harbour.with("invented", "made up").read();

        versions(100_000).keep(second);

        assertThat(zip(first)).doesNotExist();
        assertThat(zip(second)).exists();
        assertThat(work).exists();
    }
}

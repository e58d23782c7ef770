package org.reportedfigures.dossiers.versions;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps the files of archived versions below a total size; the least recently used zip is deleted
 * first. Other nodes may write and delete in the same folder.
 */
record ArchiveSize(Path folder, long most) {
    /** Prefix of files that are still being written. */
    static final String WORK = ".work";

    /** No file takes so long to write: whoever began it was killed. */
    private static final Duration STALE = Duration.ofHours(1);

    record ArchivedFile(Path file, long size, long used) {
        boolean isWork() {
            return String.valueOf(file.getFileName()).startsWith(WORK);
        }
    }

    /**
     * Deletes leftovers of killed servers, then the zips beyond the limit.
     *
     * @param spared never deleted
     */
    void keepBelow(Path spared) throws IOException {
        List<ArchivedFile> all = withoutStale();
        long sum = all.stream().mapToLong(ArchivedFile::size).sum();
        all.sort(Comparator.comparingLong(ArchivedFile::used).thenComparing(ArchivedFile::file));
        for (ArchivedFile kept : all) {
            if (sum > most && !kept.isWork() && !kept.file().equals(spared)) {
                Files.deleteIfExists(kept.file());
                sum -= kept.size();
            }
        }
    }

    /** Deletes leftovers of killed servers; returns all other files. */
    List<ArchivedFile> withoutStale() throws IOException {
        long stale = Instant.now().minus(STALE).toEpochMilli();
        List<ArchivedFile> left = new ArrayList<>();
        for (Path dossier : children(folder)) {
            for (Path file : children(dossier)) {
                ArchivedFile kept = kept(file);
                if (kept.isWork() && kept.used() < stale) {
                    ZippedFolder.delete(file);
                } else if (kept.isWork() || file.toString().endsWith(".zip")) {
                    left.add(kept);
                }
            }
        }
        return left;
    }

    /** A folder has the total size of its files and the date of the newest one. */
    private static ArchivedFile kept(Path file) throws IOException {
        long size = 0;
        long used = 0;
        try {
            used = Files.getLastModifiedTime(file).toMillis();
            size = Files.size(file);
        } catch (NoSuchFileException e) {
            // Another node has deleted it.
            return new ArchivedFile(file, 0, Instant.now().toEpochMilli());
        }
        boolean isFolder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
        for (Path child : isFolder ? children(file) : List.<Path>of()) {
            ArchivedFile inside = kept(child);
            size += inside.size();
            used = Math.max(used, inside.used());
        }
        return new ArchivedFile(file, size, used);
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            found.forEach(all::add);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
        return all;
    }
}

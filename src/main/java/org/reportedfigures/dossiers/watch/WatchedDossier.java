package org.reportedfigures.dossiers.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dossiers.DossierReader;
import org.reportedfigures.dossiers.DossierReader.ReadDossier;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.figures.OpenDossier;

/**
 * One dossier's folder over time: when to read it and which version to show. Times are nanoseconds.
 */
final class WatchedDossier {
    private final Path folder;
    private final DossierReader reader;
    private final WatchTiming pace;
    private Set<String> files = Set.of(Problems.DOSSIER_FILE);
    private FileFingerprints seen;
    private @Nullable OpenDossier shown;

    /** When its files last changed; decides when it is read. */
    private long changed;

    /** When it was last read or changed. */
    private long lastRead;

    /** When its folder last existed. */
    private long lastExisted;

    private boolean unsettled;

    WatchedDossier(Path folder, DossierReader reader, WatchTiming pace, long now) {
        this.folder = folder;
        this.reader = reader;
        this.pace = pace;
        this.seen = FileFingerprints.of(folder, files);
        this.lastExisted = now;
        markChanged(now);
    }

    /** The system reported a change, which the fingerprint need not show. */
    void markChanged(long now) {
        changed = now;
        lastRead = now;
        unsettled = true;
    }

    /** Whether its folder has been missing for so long that it is not just being replaced. */
    boolean isGone(long now) {
        if (Files.isDirectory(folder)) {
            lastExisted = now;
        }
        return now - lastExisted >= pace.patience().toNanos();
    }

    /** Checks the files, and reads them once they have been quiet. */
    Optional<Change> poll(long now) {
        FileFingerprints stamp = FileFingerprints.of(folder, files);
        if (!stamp.equals(seen)) {
            seen = stamp;
            markChanged(now);
        }
        if (!unsettled || now - lastRead < pace.quiet().toNanos()) {
            return Optional.empty();
        }
        return read(now, now - changed >= pace.patience().toNanos());
    }

    /** Reads it at once; problems are reported only on the last attempt. */
    Optional<Change> read(long now, boolean last) {
        ReadDossier reading = reader.readFiles(folder);
        if (trackFiles(reading.files()) && shown != null) {
            // Its texts were not watched yet while they were read.
            reading = reader.readFiles(folder);
        }
        FileFingerprints after = FileFingerprints.of(folder, files);
        if (!after.equals(seen)) {
            // Somebody wrote while it was read, so it may be a mix of two versions.
            seen = after;
            markChanged(now);
            return Optional.empty();
        }
        lastRead = now;
        if (reading.dossier().isBroken() && !last) {
            return Optional.empty();
        }
        unsettled = false;
        return show(reading.dossier());
    }

    private boolean trackFiles(Set<String> texts) {
        Set<String> all = new TreeSet<>(texts);
        all.add(Problems.DOSSIER_FILE);
        if (texts.isEmpty() || all.equals(files)) {
            return false;
        }
        files = all;
        seen = FileFingerprints.of(folder, files);
        return true;
    }

    /** Keeps the last good version, with the current problems. */
    private Optional<Change> show(OpenDossier now) {
        OpenDossier before = shown;
        OpenDossier next =
                before == null || now.dossier() != null
                        ? now
                        : new OpenDossier(
                                now.id(), before.dossier(), before.version(), now.problems());
        boolean same =
                before != null
                        && before.version().equals(next.version())
                        && before.problems().equals(next.problems());
        shown = next;
        return same ? Optional.empty() : Optional.of(new Change.Opened(next));
    }

    /** Whether it must be checked again soon, with or without a change. */
    boolean isUnsettled() {
        return unsettled;
    }

    /** File attributes that reveal changes without reading the files. */
    record FileFingerprints(Map<String, Optional<FileFingerprint>> marks) {

        /**
         * The attributes of one file.
         *
         * @param modified nanoseconds, as precise as the file system
         * @param key the file's number, if the system has one: it differs after a rename
         */
        record FileFingerprint(long size, long modified, String key) {}

        static FileFingerprints of(Path folder, Collection<String> names) {
            Map<String, Optional<FileFingerprint>> marks = new TreeMap<>();
            for (String name : names) {
                marks.put(name, mark(folder, name));
            }
            return new FileFingerprints(marks);
        }

        private static Optional<FileFingerprint> mark(Path folder, String name) {
            try {
                BasicFileAttributes file =
                        Files.readAttributes(folder.resolve(name), BasicFileAttributes.class);
                return Optional.of(
                        new FileFingerprint(
                                file.size(),
                                file.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                                String.valueOf(file.fileKey())));
            } catch (IOException | InvalidPathException e) {
                return Optional.empty();
            }
        }
    }
}

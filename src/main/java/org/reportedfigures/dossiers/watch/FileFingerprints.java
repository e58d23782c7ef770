package org.reportedfigures.dossiers.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

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

package org.reportedfigures.dossiers;

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

/** What the system says of some files, so that a change shows without reading them. */
record Stamp(Map<String, Optional<Mark>> marks) {

    /**
     * A file.
     *
     * @param modified nanoseconds, as exact as the system keeps them
     * @param key the file's own number, where the system has one: another after a rename
     */
    record Mark(long size, long modified, String key) {}

    static Stamp of(Path folder, Collection<String> names) {
        Map<String, Optional<Mark>> marks = new TreeMap<>();
        for (String name : names) {
            marks.put(name, mark(folder, name));
        }
        return new Stamp(marks);
    }

    private static Optional<Mark> mark(Path folder, String name) {
        try {
            BasicFileAttributes file =
                    Files.readAttributes(folder.resolve(name), BasicFileAttributes.class);
            return Optional.of(
                    new Mark(
                            file.size(),
                            file.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                            String.valueOf(file.fileKey())));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}

package org.reportedfigures.dossiers.versions;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs a folder into a zip file and back; unpacked files stay within the folder and a size limit.
 */
final class ZippedFolder {
    private static final int MOST_FILES = 10_000;

    private ZippedFolder() {}

    /**
     * A file to pack.
     *
     * @param name with forward slashes
     * @param written when it was last written
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Packed(String name, byte[] bytes, FileTime written) {}

    static void pack(Collection<Packed> files, Path zip) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Packed file : files) {
                var entry = new ZipEntry(file.name());
                entry.setLastModifiedTime(file.written());
                out.putNextEntry(entry);
                out.write(file.bytes());
                out.closeEntry();
            }
        }
    }

    /** When the newest of the packed files was last written. */
    static Instant written(Path zip) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            return file.stream()
                    .map(ZipEntry::getLastModifiedTime)
                    .filter(Objects::nonNull)
                    .map(FileTime::toInstant)
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new ZipException("no file in " + zip));
        }
    }

    /**
     * Unpacks a zip into a new folder.
     *
     * @param most maximum bytes of all files together
     */
    static void unpack(Path zip, Path folder, long most) throws IOException {
        Files.createDirectories(folder);
        long left = most;
        int files = 0;
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder) || file.equals(folder) || ++files > MOST_FILES) {
                    throw new IOException("%s is no version of a dossier".formatted(zip));
                }
                Files.createDirectories(file.getParent());
                left -= write(in, file, left);
            }
        }
    }

    private static long write(InputStream in, Path file, long most) throws IOException {
        long written = 0;
        byte[] part = new byte[8192];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                written += read;
                if (written > most) {
                    throw new IOException("%s is larger than is read".formatted(file));
                }
                out.write(part, 0, read);
            }
        }
        return written;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}

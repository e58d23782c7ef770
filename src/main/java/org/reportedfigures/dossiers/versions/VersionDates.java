package org.reportedfigures.dossiers.versions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reportedfigures.dossiers.json.Printable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When the versions of a dossier were written; read once each, since an archived version never
 * changes.
 */
final class VersionDates {
    private static final Logger LOG = LoggerFactory.getLogger(VersionDates.class);
    private static final Pattern ZIP = Pattern.compile("[0-9a-f]{16}\\.zip");

    private final Map<Path, Instant> known = new ConcurrentHashMap<>();

    /** Version to the date when it was last written, newest first; damaged ones are left out. */
    Map<String, Instant> in(Path folder) {
        var sorted = new LinkedHashMap<String, Instant>();
        zips(folder).stream()
                .flatMap(zip -> written(zip).stream().map(written -> Map.entry(zip, written)))
                .sorted(Map.Entry.<Path, Instant>comparingByValue().reversed())
                .forEach(e -> sorted.put(version(e.getKey()), e.getValue()));
        return sorted;
    }

    private static String version(Path zip) {
        String name = String.valueOf(zip.getFileName());
        return name.substring(0, name.length() - ".zip".length());
    }

    private static List<Path> zips(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> ZIP.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Instant> written(Path zip) {
        Instant before = known.get(zip);
        if (before != null) {
            return Optional.of(before);
        }
        try {
            Instant written = ZippedFolder.written(zip);
            known.put(zip, written);
            return Optional.of(written);
        } catch (IOException e) {
            // It may just have been deleted to make room.
            LOG.warn("Kept version {} could not be read: {}", zip, Printable.plain(e.toString()));
            return Optional.empty();
        }
    }
}

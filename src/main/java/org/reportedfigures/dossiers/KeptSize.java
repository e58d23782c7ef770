package org.reportedfigures.dossiers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Holds the zip files of a folder below a size; the one that was used longest ago goes first. */
record KeptSize(Path folder, long most) {
    private record Kept(Path file, long size, long used) {}

    /**
     * @param spared never deleted
     */
    void keepBelow(Path spared) throws IOException {
        var all = new ArrayList<Kept>();
        for (Path file : files()) {
            long used = Files.getLastModifiedTime(file).toMillis();
            all.add(new Kept(file, Files.size(file), used));
        }
        long sum = all.stream().mapToLong(Kept::size).sum();
        all.sort(Comparator.comparingLong(Kept::used).thenComparing(Kept::file));
        for (Kept kept : all) {
            if (sum > most && !kept.file().equals(spared)) {
                Files.deleteIfExists(kept.file());
                sum -= kept.size();
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(folder, 2)) {
            return found.filter(f -> f.toString().endsWith(".zip") && Files.isRegularFile(f))
                    .toList();
        }
    }
}

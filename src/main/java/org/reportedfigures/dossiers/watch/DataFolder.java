package org.reportedfigures.dossiers.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;

/** A folder of dossiers: each subfolder with a dossier.json is one. */
public record DataFolder(Path path) {

    /**
     * The folders of all dossiers, by name, except hidden ones. Empty if the folder does not exist.
     */
    public List<Path> dossiers() {
        try (Stream<Path> children = Files.list(path)) {
            return children.filter(DataFolder::isDossier).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * Why there is nothing to show, as a sentence without a path of the machine; empty if there is
     * a dossier.
     */
    public Optional<String> complaint() {
        if (!Files.isDirectory(path)) {
            return Optional.of(
                    "There is no folder %s. Make it, and put a folder with a %s into it."
                            .formatted(name(), Problems.DOSSIER_FILE));
        }
        if (dossiers().isEmpty()) {
            return Optional.of(
                    "There is no dossier in %s. A dossier is a folder in it with a %s."
                            .formatted(name(), Problems.DOSSIER_FILE));
        }
        return Optional.empty();
    }

    private String name() {
        Path name = path.getFileName();
        return Printable.plain(String.valueOf(name == null ? path : name));
    }

    /** Whether a folder is a dossier, valid or not. */
    public static boolean isDossier(Path folder) {
        return !String.valueOf(folder.getFileName()).startsWith(".")
                && Files.exists(folder.resolve(Problems.DOSSIER_FILE), LinkOption.NOFOLLOW_LINKS);
    }
}

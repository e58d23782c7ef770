package org.reportedfigures.dossiers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of dossiers: each of its folders that holds a dossier.json is one. */
public record DataFolder(Path path) {

    /**
     * The folders of all dossiers, by name; hidden ones are left out. Empty where there is none.
     */
    public List<Path> dossiers() {
        try (Stream<Path> children = Files.list(path)) {
            return children.filter(DataFolder::isDossier).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * Why there is nothing to show, as a sentence that names no path of the machine; empty where
     * there is a dossier.
     */
    public Optional<String> complaint() {
        if (!Files.isDirectory(path)) {
            return Optional.of(
                    "There is no folder %s. Make it, and put a folder with a %s into it."
                            .formatted(name(), DossierReader.FILE));
        }
        if (dossiers().isEmpty()) {
            return Optional.of(
                    "There is no dossier in %s. A dossier is a folder in it with a %s."
                            .formatted(name(), DossierReader.FILE));
        }
        return Optional.empty();
    }

    private String name() {
        Path name = path.getFileName();
        return Visible.plain(String.valueOf(name == null ? path : name));
    }

    /** Whether a folder is a dossier, right or wrong. */
    public static boolean isDossier(Path folder) {
        return !String.valueOf(folder.getFileName()).startsWith(".")
                && Files.exists(folder.resolve(DossierReader.FILE), LinkOption.NOFOLLOW_LINKS);
    }
}

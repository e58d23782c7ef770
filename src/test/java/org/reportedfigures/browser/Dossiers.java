package org.reportedfigures.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A folder of dossiers that tests may change: a copy of the first dossier and of fixtures. */
final class Dossiers {
    /** The one dossier that ships with the program. */
    static final String FIRST = "wonsan-2025";

    private static final List<Path> HOMES =
            List.of(Path.of("data"), Path.of("src/test/resources/dossiers"));

    private final Path folder;

    private Dossiers(Path folder) {
        this.folder = folder;
    }

    /** A new folder with the first dossier and every fixture. */
    static Dossiers all() {
        return of(names().toArray(String[]::new));
    }

    /** A new folder with copies of these. */
    static Dossiers of(String... names) {
        try {
            var dossiers = new Dossiers(Files.createTempDirectory("dossiers"));
            for (String name : names) {
                dossiers.add(name, name);
            }
            return dossiers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of all dossiers that can be copied. */
    static List<String> names() {
        return HOMES.stream()
                .filter(Files::isDirectory)
                .flatMap(Dossiers::children)
                .filter(child -> Files.exists(child.resolve("dossier.json")))
                .map(child -> child.getFileName().toString())
                .sorted()
                .toList();
    }

    /** Where a dossier lies in the project. */
    static Path home(String name) {
        return HOMES.stream()
                .map(home -> home.resolve(name))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no dossier " + name));
    }

    /** Copies a dossier, under another name if need be. */
    void add(String name, String as) {
        Path from = home(name);
        try {
            Path to = Files.createDirectory(folder.resolve(as));
            for (Path file : children(from).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rewrites the dossier.json at once, as an editor does that saves by moving a file. */
    void change(String name, String was, String is) {
        Path file = folder.resolve(name).resolve("dossier.json");
        try {
            String json = Files.readString(file);
            if (!json.contains(was)) {
                throw new IllegalArgumentException("%s does not hold %s".formatted(name, was));
            }
            Path next = Files.writeString(file.resolveSibling("next.tmp"), json.replace(was, is));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

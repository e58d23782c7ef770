package org.reportedfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the build fetches from npm is locked by its content, wherever it is fetched from. */
class LockedTest {
    private static final Path LOCKS = Path.of(".ci", "npm");

    private static final Set<String> FETCHED_OR_BUILT =
            Set.of(".git", "target", "node_modules", "bundles", "generated", "versions");

    static List<Path> packages() throws IOException {
        try (Stream<Path> folders = Files.list(LOCKS)) {
            return Stream.concat(Stream.of(Path.of("")), folders.filter(Files::isDirectory))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPartHasAHashAndNoAddress(Path folder) throws IOException {
        JsonNode parts = json(folder.resolve("package-lock.json")).get("packages");

        assertThat(parts.propertyNames()).hasSizeGreaterThan(1);
        parts.forEachEntry((path, part) -> {
            assertThat(part.has("resolved")).as(path).isFalse();
            // What is bundled is within the hash of its bundle.
            assertThat(
                            path.isEmpty()
                                    || part.path("inBundle").asBoolean(false)
                                    || part.path("integrity").asString("").startsWith("sha512-"))
                    .as(path)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPartThatIsAskedForIsOneVersion(Path folder) throws IOException {
        JsonNode asked = json(folder.resolve("package.json"));
        for (String kind : List.of("dependencies", "devDependencies", "optionalDependencies")) {
            asked.path(kind)
                    .forEachEntry((name, version) ->
                            assertThat(version.asString()).as(name).matches("[0-9.]+"));
        }
    }

    @Test
    void theFolderOfTheBuildIsNamedAfterItsVersions() throws IOException {
        JsonNode asked = json(LOCKS.resolve("build/package.json"));
        String prettier = asked.at("/devDependencies/prettier").asString();

        asked.get("dependencies")
                .forEach(font ->
                        assertThat(pom())
                                .contains(
                                        "target/npm-%s-%s/node_modules"
                                                .formatted(font.asString(), prettier),
                                        "<fontsource.version>%s<".formatted(font.asString()),
                                        "<prettier.version>%s<".formatted(prettier)));
    }

    /** One who builds elsewhere, from a mirror, has nothing to change. */
    @Test
    void noFileNamesARegistry() throws IOException {
        List<String> hosts =
                List.of(
                        "registry." + "npmjs",
                        "registry." + "yarnpkg",
                        "repo.maven." + "apache",
                        "repo1." + "maven");
        Files.walkFileTree(
                Path.of(""),
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) {
                        return FETCHED_OR_BUILT.contains(String.valueOf(folder.getFileName()))
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes is)
                            throws IOException {
                        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                        for (String host : hosts) {
                            assertThat(text.contains(host)).as("%s in %s", host, file).isFalse();
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private static String pom() {
        try {
            return Files.readString(Path.of("pom.xml"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }
}

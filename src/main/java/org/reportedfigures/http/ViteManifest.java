package org.reportedfigures.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files that Vite built, by their sources, as its manifest tells.
 *
 * <p>Addresses are relative to the root of the server. Without a bundle (in development) there are
 * none; a bundle without a source that is asked for is an IllegalStateException.
 */
public final class ViteManifest {
    private static final String FILE = "META-INF/VAADIN/webapp/.vite/manifest.json";

    private final @Nullable JsonNode chunks;

    ViteManifest(@Nullable JsonNode chunks) {
        this.chunks = chunks;
    }

    /** That of the bundle on the class path. */
    public static ViteManifest read() {
        var resource = new ClassPathResource(FILE);
        if (!resource.exists()) {
            return new ViteManifest(null);
        }
        try (InputStream in = resource.getInputStream()) {
            return new ViteManifest(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a source was built into. */
    public Optional<String> file(String source) {
        return Optional.ofNullable(chunks).map(all -> file(all, source));
    }

    /**
     * What sources were built into, and what these import, in the order in which they are found.
     *
     * @param entry the source of what the page loads first: it and its imports are left out
     */
    public List<String> after(String entry, List<String> sources) {
        if (chunks == null) {
            return List.of();
        }
        Set<String> loaded = new LinkedHashSet<>();
        add(chunks, entry, loaded);
        Set<String> files = new LinkedHashSet<>(loaded);
        sources.forEach(source -> add(chunks, source, files));
        files.removeAll(loaded);
        return List.copyOf(files);
    }

    private static void add(JsonNode chunks, String source, Set<String> files) {
        if (files.add(file(chunks, source))) {
            for (JsonNode imported : chunks.path(source).path("imports")) {
                add(chunks, imported.asString(), files);
            }
        }
    }

    private static String file(JsonNode chunks, String source) {
        String file = chunks.path(source).path("file").asString("");
        if (file.isEmpty()) {
            throw new IllegalStateException(
                    "the bundle has no %s: %s names %s"
                            .formatted(source, FILE, String.join(", ", chunks.propertyNames())));
        }
        return file;
    }
}

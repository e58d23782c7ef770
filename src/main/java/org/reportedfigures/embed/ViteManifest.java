package org.reportedfigures.embed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.reportedfigures.html.Html;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** What of the built scripts an interactive embed loads. */
final class ViteManifest {
    private static final String FOLDER = "META-INF/VAADIN/webapp/";
    private static final String MANIFEST = ".vite/manifest.json";
    private static final String ENTRY = "embed.ts";

    /** The script element; empty where there is no bundle (in development). */
    static final Html SCRIPT = script();

    private ViteManifest() {}

    private static Html script() {
        var manifest = new ClassPathResource(FOLDER + MANIFEST);
        if (!manifest.exists()) {
            return Html.NONE;
        }
        try (InputStream in = manifest.getInputStream()) {
            String file = JsonMapper.shared().readTree(in).path(ENTRY).path("file").asString("");
            return file.isEmpty()
                    ? Html.NONE
                    : Html.of("<script type=\"module\" src=\"/%s\"></script>", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.reportedfigures.embed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** What of the built scripts an interactive embed loads. */
final class Bundle {
    private static final String FOLDER = "META-INF/VAADIN/webapp/";
    private static final String MANIFEST = ".vite/manifest.json";
    private static final String ENTRY = "embed.ts";

    /** The script element; "" where there is no bundle (in development). */
    static final String SCRIPT = script();

    private Bundle() {}

    private static String script() {
        var manifest = new ClassPathResource(FOLDER + MANIFEST);
        if (!manifest.exists()) {
            return "";
        }
        try (InputStream in = manifest.getInputStream()) {
            String file = JsonMapper.shared().readTree(in).path(ENTRY).path("file").asString("");
            return file.isEmpty()
                    ? ""
                    : "<script type=\"module\" src=\"/%s\"></script>".formatted(Html.text(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

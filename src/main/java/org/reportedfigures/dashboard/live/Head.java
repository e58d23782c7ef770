package org.reportedfigures.dashboard.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.reportedfigures.dashboard.page.Page;
import org.reportedfigures.drawing.Palette;
import org.reportedfigures.http.ViteManifest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Writes the head of the first HTML: title, all styles, the reader's theme before the first paint.
 */
@Component
class Head {
    /** A square with three bars; written here because a request for it would be one too many. */
    private static final String ICON =
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
                    + "%3Cpath d='M2 3h12v2H2zM2 7h8v2H2zM2 11h5v2H2z' fill='%23777'/%3E%3C/svg%3E";

    /**
     * What every page needs. A browser finds each of them only when the one before it has run; told
     * at once, it fetches them side by side.
     */
    private static final List<String> EAGER =
            List.of(
                    "generated/jar-resources/FlowClient.js",
                    "generated/flow/generated-flow-imports.js");

    private final String styles;
    private final String theme;
    private final List<String> chunks;

    Head() {
        try {
            chunks = ViteManifest.read().after("index.html", EAGER);
            Resource[] files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:styles/*.css");
            styles =
                    Palette.css()
                            + Arrays.stream(files)
                                    .sorted(
                                            Comparator.comparing(
                                                    file -> String.valueOf(file.getFilename())))
                                    .map(Head::read)
                                    .collect(Collectors.joining("\n"));
            theme = read(new ClassPathResource("styles/theme.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Page page, Document document) {
        document.title(page.title());
        Element html = document.firstElementChild();
        if (html != null) {
            html.attr("lang", page.language());
        }
        Element head = document.head();
        head.appendElement("link").attr("rel", "icon").attr("href", ICON);
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.append(page.head().get().toString());
        head.appendElement("style").appendChild(new DataNode(styles));
        head.appendElement("script").appendChild(new DataNode(theme));
    }

    /** Puts scripts and data behind what is to be read: they would share the line with it. */
    void writeScripts(Document document) {
        Element body = document.body();
        for (Element script :
                document.head().select("script[type=module], script[type=application/ld+json]")) {
            body.appendChild(script);
        }
        for (String chunk : chunks) {
            body.appendElement("link").attr("rel", "modulepreload").attr("href", chunk);
        }
    }

    private static String read(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

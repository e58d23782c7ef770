package org.reportedfigures.dashboard.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * The scripts of the bundle that every page needs. A browser finds each of them only when the one
 * before it has run; told at once, it fetches them side by side.
 */
final class ModulePreloads {
    private static final String BUNDLE = "META-INF/VAADIN/webapp/";
    private static final String FOLDER = "VAADIN/build/";
    private static final Pattern FIRST = Pattern.compile("VAADIN/build/(indexhtml-[\\w-]+\\.js)");
    private static final Pattern NEXT =
            Pattern.compile("(?:FlowClient|generated-flow-imports|reported-chart)-[\\w-]+\\.js");

    private ModulePreloads() {}

    /** Addresses relative to the page's base; none where there is no bundle (in development). */
    static List<String> addresses() throws IOException {
        Set<String> addresses = new LinkedHashSet<>();
        for (String first : named(FIRST, 1, "index.html")) {
            named(NEXT, 0, FOLDER + first).forEach(next -> addresses.add(FOLDER + next));
        }
        return List.copyOf(addresses);
    }

    private static Set<String> named(Pattern pattern, int group, String file) throws IOException {
        var resource = new ClassPathResource(BUNDLE + file);
        Set<String> names = new LinkedHashSet<>();
        if (resource.exists()) {
            var matcher = pattern.matcher(resource.getContentAsString(StandardCharsets.UTF_8));
            while (matcher.find()) {
                names.add(matcher.group(group));
            }
        }
        return names;
    }
}

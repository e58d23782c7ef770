package org.reportedfigures.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedfigures.exhibits.SiteUrls;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * An address of ours that somebody shares, taken apart.
 *
 * @param path decoded, from the application's root
 * @param parameters decoded
 */
record SharedUrl(String path, Map<String, List<String>> parameters) {
    private static final String DASHBOARD = "/d/";

    /** Empty where the address is not below the one that is set, or is none at all. */
    static Optional<SharedUrl> of(String address, SiteUrls site) {
        if (!address.startsWith(site.url() + "/")) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(address);
            String below = address.substring(site.url().length()).split("[?#]", 2)[0];
            var parameters =
                    UriComponentsBuilder.newInstance()
                            .query(uri.getRawQuery())
                            .build()
                            .getQueryParams();
            return Optional.of(new SharedUrl(decoded(below), decoded(parameters)));
        } catch (IllegalArgumentException e) {
            // A stranger's address may be anything.
            return Optional.empty();
        }
    }

    /** The dossier whose dashboard it is; empty where it is none. */
    Optional<String> dashboard() {
        return path.startsWith(DASHBOARD) && path.indexOf('/', DASHBOARD.length()) < 0
                ? Optional.of(path.substring(DASHBOARD.length()))
                : Optional.empty();
    }

    /** The same place as it is now; what was asked of an old version may mean nothing there. */
    String newest(SiteUrls site) {
        return site.url() + UriUtils.encodePath(path, UTF_8);
    }

    private static Map<String, List<String>> decoded(Map<String, List<String>> raw) {
        var decoded = new LinkedHashMap<String, List<String>>();
        raw.forEach((name, values) ->
                decoded.put(
                        decoded(name),
                        values.stream().map(v -> v == null ? "" : decoded(v)).toList()));
        return decoded;
    }

    private static String decoded(String text) {
        return UriUtils.decode(text.replace('+', ' '), UTF_8);
    }
}

package org.reportedfigures.dossiers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/** Encodes addresses as authors copy them, so that every program parses them the same way. */
final class WebAddress {
    private static final Pattern HOST = Pattern.compile("^[^/]*//[^/?#]*");

    /**
     * Characters that are invalid after the host (RFC 3986) or invisible; letters of every script
     * are valid.
     */
    private static final Pattern FOREIGN =
            Pattern.compile("[^-._~:/?#@!$&'()*+,;=%\\p{L}\\p{M}\\p{N}]|%(?![0-9A-Fa-f]{2})");

    private WebAddress() {}

    /**
     * Percent-encodes such characters, as browsers do.
     *
     * @param address with http:// or https://
     */
    static String of(String address) {
        Matcher host = HOST.matcher(address);
        int end = host.find() ? host.end() : 0;
        int fragment = address.indexOf('#', end);
        int split = fragment < 0 ? address.length() : fragment + 1;
        return address.substring(0, end)
                + encoded(address.substring(end, split))
                + encoded(address.substring(split)).replace("#", "%23");
    }

    private static String encoded(String part) {
        return FOREIGN.matcher(part).replaceAll(sign -> UriUtils.encode(sign.group(), UTF_8));
    }
}

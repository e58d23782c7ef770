package org.reportedfigures.embed;

import java.util.Map;
import org.reportedfigures.http.DataHeaders;

/**
 * What is said with a page for a frame.
 *
 * @param ancestors who may show pages in a frame, as a policy says it; this site itself may in any
 *     case, or its dialog could show no preview
 */
record Headers(String ancestors) {
    private static final String SELF = "'self'";

    Headers {
        ancestors = ancestors.strip();
        if (ancestors.isEmpty() || ancestors.equals("'none'")) {
            ancestors = SELF;
        } else if (!ancestors.equals("*") && !ancestors.contains(SELF)) {
            ancestors = SELF + " " + ancestors;
        }
    }

    Map<String, String> page(boolean interactive) {
        return DataHeaders.closed(HtmlDocument.policy(ancestors, interactive));
    }
}

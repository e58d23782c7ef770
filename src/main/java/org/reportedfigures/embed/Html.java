package org.reportedfigures.embed;

import org.springframework.web.util.HtmlUtils;

/** Text on its way into HTML. */
final class Html {
    private Html() {}

    /** The text so that it is shown as it is, in content and in double-quoted attributes. */
    static String text(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}

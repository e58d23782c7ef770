package org.reportedfigures.words;

import org.springframework.web.util.HtmlUtils;

/** Text as it may stand in HTML, between tags and in quoted attributes. */
final class Html {
    private Html() {}

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}

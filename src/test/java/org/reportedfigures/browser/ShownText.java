package org.reportedfigures.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.reportedfigures.library.Row;

/** How tests find what is on a page, by its hooks, and read it. */
final class ShownText {
    private ShownText() {}

    static String statement(Row row) {
        return "[data-statement='%s']".formatted(row.id());
    }

    static String mark(Row row) {
        return "mark[data-statements~='%s']".formatted(row.id());
    }

    /** The text without the marks that keep directions apart, every gap one space. */
    static String text(Locator locator) {
        return plain(locator.first().innerText());
    }

    static String plain(String text) {
        return text.replaceAll("[\\u2066-\\u2069]", "").replaceAll("\\s+", " ").strip();
    }

    /** The paragraphs of the text that is open, without the numbers put in. */
    @SuppressWarnings("unchecked")
    static List<String> paragraphs(Page page) {
        return (List<String>)
                page.evaluate(
                        """
                        [...document.querySelectorAll('reported-text p[data-p]')].map(p => {
                            const copy = p.cloneNode(true);
                            for (const put of copy.querySelectorAll('a, button')) put.remove();
                            return copy.textContent.trim();
                        })\
                        """);
    }
}

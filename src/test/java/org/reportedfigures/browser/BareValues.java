package org.reportedfigures.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.reportedfigures.figures.Value;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.Label;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;

/**
 * Looks for values of a dossier that stand bare: without their noun, status and speaker. The
 * original text and its translations are the words themselves.
 */
final class BareValues {
    private final Content content;

    BareValues(Content content) {
        this.content = content;
    }

    /** The elements that hold one, cut short. */
    @SuppressWarnings("unchecked")
    List<String> on(Page page, String language) {
        List<Map<String, String>> labels =
                content.statements().stream().map(row -> expected(row, language)).toList();
        return (List<String>) page.evaluate(WALK, labels);
    }

    private Map<String, String> expected(StatementRow row, String language) {
        Phrases phrases = Phrases.in(NumberPreferences.of(language));
        Label label = phrases.label(row);
        Value value = row.statement().value();
        return Map.of(
                "number", phrases.number(value.low()),
                "noun", ShownText.plain(label.noun()),
                "status", ShownText.plain(label.status()),
                "speaker", ShownText.plain(label.speaker()));
    }

    /**
     * Numbers below a hundred are dates and counts as well: those are looked for in headlines only.
     */
    private static final String WALK =
            """
            labels => {
                const plain = text => text.replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ');
                const isNumber = text => labels.filter(({ number }) => number.length > 2 &&
                    new RegExp(`(^|[^\\\\d,.])${number}($|[^\\\\d,.]|[,.](?!\\\\d))`).test(text));
                const around = 'a, li, tr, p, dd, summary, figcaption, text, g, section, article, .line';
                const bare = [];
                const walk = (root, text, element) => {
                    const found = isNumber(plain(text));
                    if (found.length === 0) return;
                    for (let at = element; at; at = at.parentElement?.closest(around)) {
                        const said = plain(at.textContent + ' ' + (at.getAttribute('aria-label') ?? ''));
                        if (found.some(l => [l.noun, l.status, l.speaker].every(w => said.includes(w))))
                            return;
                        if (at.matches('li, tr, article, svg > g > a')) break;
                    }
                    bare.push(element.outerHTML.slice(0, 160));
                };
                const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                while (nodes.nextNode()) {
                    const element = nodes.currentNode.parentElement;
                    if (element.closest('script, style, template, [data-part=text] p[data-p], .apex,'
                        + 'blockquote, .translation, .tr, .tick, .axis, .count, .of')) continue;
                    walk(document.body, nodes.currentNode.data, element);
                }
                walk(document, document.title, document.querySelector('title'));
                return bare;
            }\
            """;
}

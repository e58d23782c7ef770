package org.reportedfigures.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedfigures.charts.Label;
import org.reportedfigures.charts.Notation;
import org.reportedfigures.charts.Phrases;
import org.reportedfigures.figures.Value;
import org.reportedfigures.library.Row;

/**
 * Rule 1: where a value stands, its noun, its status and its speaker stand with it. Walks every
 * text of every view; the original text and its translations are the words themselves.
 */
@InBrowser
class BareValueIT {
    private final Site site;
    private final Content content = Content.of(Dossiers.FIRST);

    BareValueIT(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource({"1440, en", "1440, hi", "360, en", "360, hi"})
    void noValueStandsBare(int width, String language) {
        Visitor visitor = site.visitor(Visitor.Settings.width(width));
        String query = "lang=" + language;
        for (String view :
                List.of(
                        "?" + query,
                        "?chart=scale&" + query,
                        "?view=text&" + query,
                        "?statement=%s&%s".formatted(content.statements().getFirst().id(), query),
                        "?statement=%s&%s".formatted(content.statements().getLast().id(), query))) {
            visitor.openLive(Site.DASHBOARD + view);
            visitor.awaitCharts();
            visitor.unfold();
            assertThat(bare(visitor.page(), language)).as(view).isEmpty();
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> bare(Page page, String language) {
        List<Map<String, String>> labels =
                content.statements().stream().map(row -> expected(row, language)).toList();
        return (List<String>) page.evaluate(WALK, labels);
    }

    private Map<String, String> expected(Row row, String language) {
        Phrases phrases = Phrases.in(Notation.of(language));
        Label label = phrases.label(row);
        Value value = row.statement().orElseThrow().value();
        return Map.of(
                "number", phrases.number(value.low()),
                "noun", Shown.plain(label.noun()),
                "status", Shown.plain(label.status()),
                "speaker", Shown.plain(label.speaker()));
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
                        + 'blockquote, .translation, .tick, .axis, .count, .of')) continue;
                    walk(document.body, nodes.currentNode.data, element);
                }
                walk(document, document.title, document.querySelector('title'));
                return bare;
            }\
            """;
}

package org.reportedfigures.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.InventedStatement.told;

import java.util.Arrays;
import java.util.List;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.laws.Any;
import org.reportedfigures.laws.Law;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.Rows;
import org.reportedfigures.samples.InventedDossier;
import org.springframework.web.util.HtmlUtils;

/** Whatever is marked, and whatever a stranger writes: without tags and buttons it is the text. */
class TextIsKeptTest {
    private static final List<String> PIECES =
            List.of(
                    "a",
                    " ",
                    "\n",
                    "<script>",
                    "&amp;",
                    "\"'",
                    "</p>",
                    "ठ",
                    "ि",
                    "️",
                    "𝔸",
                    "👩‍👧",
                    "\u202e",
                    "\u2066",
                    "שלום",
                    "e\u0301",
                    "10",
                    "।",
                    "\t",
                    "x<y>z");

    @Law(tries = 500)
    void withoutTagsAndButtonsItIsTheText(Any any) {
        String text = text(any);
        MarkedText marked = marked(dossier(any, text));

        assertThat(stripped(marked.html().toString())).isEqualTo(text);
    }

    @Law(tries = 500)
    void anAnatomyKeepsTheTextAndTheButtonsOfItsParagraphs(Any any) {
        Dossier dossier = dossier(any, text(any));
        MarkedText marked = marked(dossier);
        String html = marked.html().toString();

        for (Row row : Rows.of(dossier)) {
            marked.anatomy(row.item())
                    .paragraphs()
                    .forEach((key, inner) -> {
                        String plain = paragraph(html, key);
                        assertThat(stripped(inner.toString())).isEqualTo(stripped(plain));
                        assertThat(buttons(inner.toString())).isEqualTo(buttons(plain));
                    });
        }
    }

    @Law(tries = 500)
    void everyStatementHasItsButtonOnce(Any any) {
        Dossier dossier = dossier(any, text(any));
        String html = marked(dossier).html().toString();

        for (Row row : Rows.of(dossier)) {
            assertThat(html.split(" data-statement=\"" + row.id() + "\"", -1)).hasSize(2);
        }
    }

    private static String text(Any any) {
        String text = String.join("", any.list(1, 40, () -> any.of(PIECES)));
        return text.isBlank() ? text + any.of("a", "ठ", "<script>") : text;
    }

    private static Dossier dossier(Any any, String text) {
        var sample = new InventedDossier().document("doc", "en", text);
        int length = text.codePointCount(0, text.length());
        int statements = any.between(0, 6);
        for (int i = 0; i < statements; i++) {
            int start = Math.min(any.between(0, 60), length - 1);
            int end = Math.min(start + any.between(1, 20), length);
            String core =
                    text.substring(
                            text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
            sample.add(told("s" + i).passage(core).core(core));
        }
        return sample.dossier();
    }

    private static MarkedText marked(Dossier dossier) {
        return new MarkedText(
                dossier.documents().getFirst(),
                Rows.of(dossier).stream()
                        .map(row -> new MarkedItem(row.item(), row.number(), "c1", "<label>"))
                        .toList());
    }

    private static String stripped(String html) {
        return HtmlUtils.htmlUnescape(
                html.replaceAll("<button[^>]*>[^<]*</button>", "").replaceAll("<[^>]*>", ""));
    }

    private static List<String> buttons(String html) {
        return html.lines()
                .flatMap(line -> Arrays.stream(line.split("<button ", -1)).skip(1))
                .map(button -> button.substring(0, button.indexOf("</button>")))
                .toList();
    }

    private static String paragraph(String html, String key) {
        int start = html.indexOf("<p data-p=\"" + key + "\"");
        return html.substring(html.indexOf('>', start) + 1, html.indexOf("</p>", start));
    }
}

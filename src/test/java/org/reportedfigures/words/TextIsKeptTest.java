package org.reportedfigures.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reportedfigures.Sample;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.Rows;
import org.springframework.web.util.HtmlUtils;

/** Whatever is marked, and whatever a stranger writes: without tags and buttons it is the text. */
class TextIsKeptTest {
    record Stretch(int start, int length) {}

    @Property(tries = 500)
    void withoutTagsAndButtonsItIsTheText(
            @ForAll("texts") String text, @ForAll("stretches") List<Stretch> stretches) {
        Dossier dossier = dossier(text, stretches);
        MarkedText marked = marked(dossier);

        assertThat(stripped(marked.html().toString())).isEqualTo(text);
    }

    @Property(tries = 500)
    void anAnatomyKeepsTheTextAndTheButtonsOfItsParagraphs(
            @ForAll("texts") String text, @ForAll("stretches") List<Stretch> stretches) {
        Dossier dossier = dossier(text, stretches);
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

    @Property(tries = 500)
    void everyStatementHasItsButtonOnce(
            @ForAll("texts") String text, @ForAll("stretches") List<Stretch> stretches) {
        Dossier dossier = dossier(text, stretches);
        String html = marked(dossier).html().toString();

        for (Row row : Rows.of(dossier)) {
            assertThat(html.split(" data-statement=\"" + row.id() + "\"", -1)).hasSize(2);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
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
                        "x<y>z")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank());
    }

    @Provide
    Arbitrary<List<Stretch>> stretches() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, 60);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 20);
        return starts.flatMap(start -> lengths.map(length -> new Stretch(start, length)))
                .list()
                .ofMaxSize(6);
    }

    private static Dossier dossier(String text, List<Stretch> stretches) {
        var sample = new Sample().document("doc", "en", text);
        int length = text.codePointCount(0, text.length());
        for (int i = 0; i < stretches.size(); i++) {
            int start = Math.min(stretches.get(i).start(), length - 1);
            int end = Math.min(start + stretches.get(i).length(), length);
            String core =
                    text.substring(
                            text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
            sample.statement(
                    "s" + i,
                    told -> {
                        told.passage = core;
                        told.core = core;
                    });
        }
        return sample.dossier();
    }

    private static MarkedText marked(Dossier dossier) {
        return new MarkedText(
                dossier.documents().getFirst(),
                Rows.of(dossier).stream()
                        .map(row -> new Entry(row.item(), row.number(), "c1", "<label>"))
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

package org.reportedfigures.embed;

import java.util.List;
import org.reportedfigures.drawing.Palette;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.Facts.Fact;
import org.reportedfigures.phrases.HtmlPhrases;

/** Writes one mention to be quoted: the claim, who says it, the passage, its translation. */
final class EmbedCardHtml {
    private final HtmlPhrases html;
    private final VersionStatus status;

    EmbedCardHtml(HtmlPhrases html, VersionStatus status) {
        this.html = html;
        this.status = status;
    }

    void write(Row row, HtmlWriter out) {
        out.put(
                "<article class=\"card %s\" %s><h1>%s</h1><p class=\"told\">%s</p>",
                Palette.classOf(row.dossier(), row.category()),
                html.hook(row),
                html.claim(row),
                html.report(row));
        status.write(row, html, out);
        new PassageHtml(html).write(List.of(row), out);
        for (Fact<Html> fact : html.facts(row, List.of())) {
            if (fact.key().equals("written")) {
                written(fact, out);
            }
        }
        out.put("</article>");
    }

    private void written(Fact<Html> fact, HtmlWriter out) {
        Html named = html.say("join.named", fact.label(), fact.value());
        out.put(
                "<p class=\"about\">%s</p>",
                fact.explanation().isEmpty()
                        ? named
                        : html.say("join.parts", named, fact.explanation()));
    }
}

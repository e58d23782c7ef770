package org.reportedfigures.charts;

import org.reportedfigures.figures.Translation;

/** Writes a citation as HTML: a quotation with its source below it. */
final class CiteHtml {
    private CiteHtml() {}

    static String of(Cited cited) {
        Phrases html = cited.phrases().asHtml();
        var shown = new Cited(cited.row(), cited.document(), html, cited.link());
        String link = RowLink.escape(cited.link());
        String source =
                TextFragment.link(cited.row())
                        .map(url -> anchor(RowLink.escape(url), shown.source()))
                        .orElseGet(shown::source);
        String by =
                html.wording().say("cite.by", shown.label(), source, anchor(link, shown.dossier()));
        return "<figure><blockquote cite=\"%s\"><p lang=\"%s\">%s</p>%s</blockquote><figcaption>%s</figcaption></figure>"
                .formatted(
                        link,
                        RowLink.escape(cited.document().language()),
                        RowLink.escape(cited.passage()),
                        translation(cited, html),
                        cited.joined(by, cited.correctionsAsHtml()));
    }

    private static String translation(Cited cited, Phrases html) {
        Translation translation = BestTranslation.of(cited.row(), cited.phrases());
        return translation == null
                ? ""
                : "<p lang=\"%s\">%s <small>(%s)</small></p>"
                        .formatted(
                                RowLink.escape(translation.language()),
                                RowLink.escape(
                                        cited.phrases()
                                                .text(translation.language(), translation.text())),
                                html.wording().say("page.translation." + translation.by().id()));
    }

    private static String anchor(String href, String html) {
        return "<a href=\"" + href + "\">" + html + "</a>";
    }
}

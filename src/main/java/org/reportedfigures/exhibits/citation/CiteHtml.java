package org.reportedfigures.exhibits.citation;

import org.reportedfigures.figures.Translation;
import org.reportedfigures.html.Html;
import org.reportedfigures.phrases.HtmlPhrases;
import org.reportedfigures.phrases.TextFragment;

/** Writes a citation as HTML: a quotation with its source below it. */
final class CiteHtml {
    private CiteHtml() {}

    static String of(Cited cited) {
        HtmlPhrases html = cited.phrases().asHtml();
        Html name = html.document(cited.document());
        Html source = TextFragment.link(cited.row()).map(url -> anchor(url, name)).orElse(name);
        Html dossier = anchor(cited.link(), html.text(cited.row().dossier().title()));
        Html by = html.say("cite.by", html.label(cited.row()), source, dossier);
        Html corrections = cited.correctionsAsHtml();
        Html caption =
                corrections.isEmpty()
                        ? by
                        : Html.of("%s%s %s", by, cited.end(plain(cited)), corrections);
        return Html.of(
                        "<figure><blockquote cite=\"%s\"><p lang=\"%s\">%s</p>%s</blockquote><figcaption>%s</figcaption></figure>",
                        cited.link(),
                        cited.document().language(),
                        cited.passage(),
                        translation(cited, html),
                        caption)
                .toString();
    }

    /** What the caption says, to see how it ends. */
    private static String plain(Cited cited) {
        return cited.phrases()
                .wording()
                .say("cite.by", cited.label(), cited.source(), cited.dossier());
    }

    private static Html translation(Cited cited, HtmlPhrases html) {
        Translation translation = cited.phrases().translation(cited.row());
        return translation == null
                ? Html.NONE
                : Html.of(
                        "<p lang=\"%s\">%s <small>%s</small></p>",
                        translation.language(),
                        cited.phrases().text(translation.language(), translation.text()),
                        html.say("aside", html.say("page.translation." + translation.by().id())));
    }

    private static Html anchor(String href, Html name) {
        return Html.of("<a href=\"%s\">%s</a>", href, name);
    }
}

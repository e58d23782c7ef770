package org.reportedfigures.dashboard.sharing;

import java.util.ArrayList;
import java.util.List;
import org.reportedfigures.exhibits.SiteUrls;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.exhibits.citation.Citation;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.Messages;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;

/** Writes the dialog that cites a statement or event, in all forms that are usual. */
final class CiteDialog {
    private final Row row;
    private final ViewRequest asked;
    private final SiteUrls site;
    private final Phrases phrases;
    private final DialogHtml out;

    /**
     * @param asked as the page reads
     */
    CiteDialog(Row row, ViewRequest asked, SiteUrls site) {
        this.row = row;
        this.asked = asked;
        this.site = site;
        this.phrases = asked.phrases();
        this.out = new DialogHtml(phrases.wording());
    }

    Html html() {
        Citation own = in(asked.notation());
        out.head("page.cite", phrases.label(row).text());
        out.begin();
        for (String language : languages()) {
            NumberPreferences notation =
                    language.equals(own()) ? asked.notation() : NumberPreferences.of(language);
            text(
                    "sentence-" + language,
                    phrases.wording().said("cite.sentence", phrases.language(language)),
                    Html.of("lang=\"%s\" dir=\"auto\"", language),
                    in(notation).sentence());
        }
        Html words = Html.of("lang=\"%s\" dir=\"auto\"", own());
        text("text", phrases.wording().said("cite.text"), words, own.text());
        text("html", "HTML", Html.of("dir=\"ltr\""), own.html());
        text("markdown", "Markdown", Html.of("dir=\"auto\""), own.markdown());
        text("bibtex", "BibTeX", Html.of("dir=\"ltr\""), own.bibtex());
        text("csl", "CSL-JSON", Html.of("dir=\"ltr\""), own.csl());
        return out.out().put("</div>").done();
    }

    private void text(String id, Object name, Html attributes, String text) {
        if (!text.isEmpty()) {
            out.text(id, name, "", attributes, text);
        }
    }

    private Citation in(NumberPreferences notation) {
        ViewRequest other = asked.with(notation);
        return Citation.of(row, other.phrases(), site.dashboard(other, row));
    }

    /** The page's own first. */
    private List<String> languages() {
        var languages = new ArrayList<>(Messages.languages());
        languages.remove(own());
        languages.addFirst(own());
        return languages;
    }

    private String own() {
        return asked.notation().language();
    }
}

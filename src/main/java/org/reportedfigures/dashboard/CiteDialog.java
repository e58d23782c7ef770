package org.reportedfigures.dashboard;

import java.util.ArrayList;
import java.util.List;
import org.reportedfigures.charts.Asked;
import org.reportedfigures.charts.Citation;
import org.reportedfigures.charts.Notation;
import org.reportedfigures.charts.Phrases;
import org.reportedfigures.charts.Site;
import org.reportedfigures.charts.Wording;
import org.reportedfigures.library.Row;

/** Writes the dialog that cites a statement or event, in all forms that are usual. */
final class CiteDialog {
    private final Row row;
    private final Asked asked;
    private final Site site;
    private final Phrases phrases;
    private final DialogHtml out;

    /**
     * @param asked as the page reads
     */
    CiteDialog(Row row, Asked asked, Site site) {
        this.row = row;
        this.asked = asked;
        this.site = site;
        this.phrases = asked.phrases();
        this.out = new DialogHtml(phrases.wording());
    }

    String html() {
        Citation own = in(asked.notation());
        out.head("page.cite", phrases.label(row).text());
        out.begin();
        for (String language : languages()) {
            Notation notation = language.equals(own()) ? asked.notation() : Notation.of(language);
            text(
                    "sentence-" + language,
                    phrases.wording().say("cite.sentence", phrases.language(language)),
                    "lang=\"%s\" dir=\"auto\"".formatted(language),
                    in(notation).sentence());
        }
        String words = "lang=\"%s\" dir=\"auto\"".formatted(own());
        text("text", phrases.wording().say("cite.text"), words, own.text());
        text("html", "HTML", "dir=\"ltr\"", own.html());
        text("markdown", "Markdown", "dir=\"auto\"", own.markdown());
        text("bibtex", "BibTeX", "dir=\"ltr\"", own.bibtex());
        text("csl", "CSL-JSON", "dir=\"ltr\"", own.csl());
        return out.add("</div>").out().toString();
    }

    private void text(String id, String name, String attributes, String text) {
        if (!text.isEmpty()) {
            out.text(id, name, "", attributes, text);
        }
    }

    private Citation in(Notation notation) {
        Asked other = asked.with(notation);
        return Citation.of(row, other.phrases(), site.dashboard(other, row));
    }

    /** The page's own first. */
    private List<String> languages() {
        var languages = new ArrayList<>(Wording.languages());
        languages.remove(own());
        languages.addFirst(own());
        return languages;
    }

    private String own() {
        return asked.notation().language();
    }
}

package org.reportedfigures.dashboard.parts;

import java.util.List;
import org.reportedfigures.dashboard.state.DashboardUrls;
import org.reportedfigures.drawing.Palette;
import org.reportedfigures.exhibits.Selection;
import org.reportedfigures.figures.Translation;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.html.Said;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.Facts.Fact;
import org.reportedfigures.phrases.Phrases;

/** Writes the sentence card: what is claimed, in whose words, and all that is known of it. */
public final class CardHtml {
    private final Row row;
    private final List<Row> all;
    private final Phrases phrases;
    private final DashboardUrls addresses;
    private final HtmlWriter out = new HtmlWriter();

    /**
     * @param all every row of the dossier
     */
    public CardHtml(Row row, List<Row> all, Phrases phrases, DashboardUrls addresses) {
        this.row = row;
        this.all = all;
        this.phrases = phrases;
        this.addresses = addresses;
    }

    public static Html none(Phrases phrases) {
        return Html.of("<p class=\"hint\">%s</p>", phrases.wording().said("page.card.none"));
    }

    public Html html() {
        out.put(
                "<article class=\"card %s\" aria-label=\"%s\">",
                Palette.classOf(row.dossier(), row.category()), say("page.card"));
        close();
        out.put("<p class=\"claim\">%s</p>", phrases.asHtml().claim(row));
        out.put("<div class=\"rest\">");
        passage();
        facts();
        new CardActions(row, all, phrases, addresses).write(out);
        return out.put("</div></article>").done();
    }

    private void close() {
        String to = addresses.to(addresses.state().with(Selection.NONE));
        out.put(
                "<a class=\"close\" data-go href=\"%s\" title=\"%s\" aria-label=\"%s\">×</a>",
                to, say("page.close"), say("page.close"));
    }

    private void passage() {
        out.put(
                "<blockquote class=\"quote\" lang=\"%s\" dir=\"auto\">%s</blockquote>",
                row.language(), row.item().passage().exact());
        Translation translation = phrases.translationBeside(row);
        if (translation != null) {
            out.put(
                    "<p class=\"translation\"><span lang=\"%s\" dir=\"auto\">%s</span> <span class=\"by\">%s</span></p>",
                    translation.language(),
                    translation.text(),
                    say("aside", say("page.translation." + translation.by().id())));
        }
    }

    private void facts() {
        out.put("<dl class=\"facts\">");
        for (Fact<Html> fact : phrases.asHtml().facts(row, all)) {
            out.put("<dt>%s</dt><dd>", fact.label());
            Row other = fact.other();
            if (other == null) {
                out.add(fact.value());
            } else {
                out.put(
                        "<a href=\"%s\" data-%s=\"%s\">%s</a>",
                        addresses.to(other),
                        Selection.of(other).parameter(),
                        other.id(),
                        fact.value());
            }
            if (!fact.explanation().isEmpty()) {
                out.put(" <small>%s</small>", fact.explanation());
            }
            out.put("</dd>");
        }
        out.put("</dl>");
    }

    private Said say(String key, Object... arguments) {
        return phrases.wording().said(key, arguments);
    }
}

package org.reportedfigures.dashboard.parts;

import java.util.List;
import org.reportedfigures.dashboard.state.DashboardUrls;
import org.reportedfigures.exhibits.Exhibits;
import org.reportedfigures.exhibits.Selection;
import org.reportedfigures.exhibits.citation.Citation;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.html.Said;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.Rows;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.phrases.TextFragment;

/** Writes what can be done with the row of a sentence card: cite, link, put on a site, copy. */
final class CardActions {
    private final Row row;
    private final List<Row> all;
    private final Phrases phrases;
    private final DashboardUrls addresses;

    /**
     * @param all every row of the dossier
     */
    CardActions(Row row, List<Row> all, Phrases phrases, DashboardUrls addresses) {
        this.row = row;
        this.all = all;
        this.phrases = phrases;
        this.addresses = addresses;
    }

    void write(HtmlWriter out) {
        String link = addresses.told(addresses.state());
        Citation citation = Citation.of(row, phrases, link);
        out.put("<div class=\"actions\" data-copied=\"%s\">", say("page.copied"));
        Selection own = Selection.of(row);
        Html cite = Html.of("data-ask=\"cite&amp;%s=%s\"", own.parameter(), own.id());
        out.add(button("page.cite", cite)).add(button("page.link", copying(link)));
        if (standsAlone()) {
            out.add(embed());
        }
        out.add(button("page.sentence", copying(citation.sentence())));
        TextFragment.link(row)
                .ifPresent(address ->
                        out.add(
                                link(
                                        "page.source",
                                        Html.of("rel=\"noopener noreferrer external\""),
                                        address)));
        // What the buttons copy, for those who cannot press them.
        out.put("</div><p class=\"cite\">%s</p>", citation.text());
    }

    /** A statement stays whatever the filter, so its address needs none. */
    private Html embed() {
        String exhibit = Exhibits.STATEMENTS + row.id();
        String address = addresses.with(addresses.state().with(Filter.NONE)).embed(exhibit, "");
        return link(
                "share.embed", Html.of("data-ask=\"embed=%s\" router-ignore", exhibit), address);
    }

    /** Not an event that has the id of a statement: the two share their addresses. */
    private boolean standsAlone() {
        return row instanceof StatementRow
                || Rows.statements(all).stream().noneMatch(other -> other.id().equals(row.id()));
    }

    private static Html copying(String text) {
        return Html.of("data-copy=\"%s\"", text);
    }

    private Html button(String key, Html attribute) {
        return Html.of(
                "<button type=\"button\" class=\"button\" %s>%s</button>", attribute, say(key));
    }

    private Html link(String key, Html attributes, String address) {
        return Html.of("<a class=\"button\" %s href=\"%s\">%s</a>", attributes, address, say(key));
    }

    private Said say(String key) {
        return phrases.wording().said(key);
    }
}

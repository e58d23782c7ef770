package org.reportedfigures.dashboard;

import java.util.List;
import org.reportedfigures.charts.Citation;
import org.reportedfigures.charts.Phrases;
import org.reportedfigures.charts.TextFragment;
import org.reportedfigures.figures.Event;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.Row;

/** Writes what can be done with the row of a sentence card: cite, link, put on a site, copy. */
final class CardActions {
    private final Row row;
    private final List<Row> all;
    private final Phrases phrases;
    private final Addresses addresses;

    /**
     * @param all every row of the dossier
     */
    CardActions(Row row, List<Row> all, Phrases phrases, Addresses addresses) {
        this.row = row;
        this.all = all;
        this.phrases = phrases;
        this.addresses = addresses;
    }

    void write(StringBuilder out) {
        String link = addresses.told(addresses.state());
        Citation citation = Citation.of(row, phrases, link);
        out.append("<div class=\"actions\" data-copied=\"%s\">".formatted(say("page.copied")));
        Selection own = Selection.of(row);
        String cite = "data-ask=\"cite&amp;%s=%s\"".formatted(own.parameter(), own.id());
        out.append(button("page.cite", cite)).append(button("page.link", copying(link)));
        if (standsAlone()) {
            out.append(embed());
        }
        out.append(button("page.sentence", copying(citation.sentence())));
        TextFragment.link(row)
                .ifPresent(address ->
                        out.append(
                                link(
                                        "page.source",
                                        "rel=\"noopener noreferrer external\"",
                                        address)));
        // What the buttons copy, for those who cannot press them.
        out.append("</div><p class=\"cite\">").append(Html.text(citation.text()));
        out.append("</p>");
    }

    /** A statement stays whatever the filter, so its address needs none. */
    private String embed() {
        String exhibit = Addresses.STATEMENTS + row.id();
        String address = addresses.with(addresses.state().with(Filter.NONE)).embed(exhibit, "");
        return link(
                "share.embed", "data-ask=\"embed=%s\" router-ignore".formatted(exhibit), address);
    }

    /** Not an event that has the id of a statement: the two share their addresses. */
    private boolean standsAlone() {
        return !(row.item() instanceof Event)
                || all.stream()
                        .filter(other -> other.statement().isPresent())
                        .noneMatch(other -> other.id().equals(row.id()));
    }

    private static String copying(String text) {
        return "data-copy=\"%s\"".formatted(Html.text(text));
    }

    private String button(String key, String attribute) {
        return "<button type=\"button\" class=\"button\" %s>%s</button>"
                .formatted(attribute, say(key));
    }

    private String link(String key, String attributes, String address) {
        return "<a class=\"button\" %s href=\"%s\">%s</a>"
                .formatted(attributes, Html.text(address), say(key));
    }

    private String say(String key) {
        return Html.text(phrases.wording().say(key));
    }
}

package org.reportedfigures.dashboard;

import java.util.List;
import org.reportedfigures.charts.Claim;
import org.reportedfigures.charts.Fact;
import org.reportedfigures.charts.Facts;
import org.reportedfigures.charts.Palette;
import org.reportedfigures.charts.Phrases;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Translation;
import org.reportedfigures.library.Row;

/** Writes the sentence card: what is claimed, in whose words, and all that is known of it. */
final class CardHtml {
    private final Row row;
    private final List<Row> all;
    private final Phrases phrases;
    private final Addresses addresses;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param all every row of the dossier
     */
    CardHtml(Row row, List<Row> all, Phrases phrases, Addresses addresses) {
        this.row = row;
        this.all = all;
        this.phrases = phrases;
        this.addresses = addresses;
    }

    static String none(Phrases phrases) {
        return "<p class=\"hint\">%s</p>"
                .formatted(Html.text(phrases.wording().say("page.card.none")));
    }

    String html() {
        Claim claim = phrases.asHtml().claim(row);
        out.append(
                "<article class=\"card %s\" aria-label=\"%s\">"
                        .formatted(
                                Palette.classOf(row.dossier(), row.category()), say("page.card")));
        close();
        out.append(
                "<p class=\"claim\">%s<b>%s</b>%s</p>"
                        .formatted(claim.before(), claim.value(), claim.after()));
        out.append("<div class=\"rest\">");
        passage();
        facts();
        new CardActions(row, all, phrases, addresses).write(out);
        return out.append("</div></article>").toString();
    }

    private void close() {
        String to = addresses.to(addresses.state().with(Selection.NONE));
        out.append(
                "<a class=\"close\" data-go data-drop href=\"%s\" title=\"%s\" aria-label=\"%s\">×</a>"
                        .formatted(Html.text(to), say("page.close"), say("page.close")));
    }

    private void passage() {
        String language =
                row.dossier()
                        .document(row.item().passage().document())
                        .map(Document::language)
                        .orElse("");
        out.append(
                "<blockquote class=\"quote\" lang=\"%s\" dir=\"auto\">%s</blockquote>"
                        .formatted(Html.text(language), Html.text(row.item().passage().exact())));
        for (Translation translation : row.item().translations()) {
            out.append(
                    "<p class=\"translation\"><span lang=\"%s\" dir=\"auto\">%s</span> <span class=\"by\">(%s)</span></p>"
                            .formatted(
                                    Html.text(translation.language()),
                                    Html.text(translation.text()),
                                    say("page.translation." + translation.by().id())));
        }
    }

    private void facts() {
        out.append("<dl class=\"facts\">");
        for (Fact fact : Facts.of(row, all, phrases.asHtml())) {
            out.append("<dt>%s</dt><dd>".formatted(fact.label()));
            Row other = fact.other();
            if (other == null) {
                out.append(fact.value());
            } else {
                out.append(
                        "<a href=\"%s\" data-%s=\"%s\">%s</a>"
                                .formatted(
                                        Html.text(addresses.to(other)),
                                        Selection.of(other).parameter(),
                                        other.id(),
                                        fact.value()));
            }
            if (!fact.explanation().isEmpty()) {
                out.append(" <small>").append(fact.explanation()).append("</small>");
            }
            out.append("</dd>");
        }
        out.append("</dl>");
    }

    private String say(String key, Object... arguments) {
        return Html.text(phrases.wording().say(key, arguments));
    }
}

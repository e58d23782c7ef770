package org.reportedfigures.dashboard;

import java.util.List;
import org.reportedfigures.charts.Asked;
import org.reportedfigures.charts.Exhibit;
import org.reportedfigures.charts.ExhibitFiles;
import org.reportedfigures.charts.Phrases;
import org.reportedfigures.charts.Site;
import org.reportedfigures.charts.Snippets;
import org.reportedfigures.charts.Theme;
import org.reportedfigures.charts.Wording;

/** Writes the dialog by which an editor puts an exhibit on another site. */
final class EmbedDialog {
    /** This server, whatever address it was reached at: a preview is no address for others. */
    private static final Site HERE = new Site(".");

    private final Exhibit exhibit;
    private final EmbedChoice choice;
    private final ExhibitFiles files;
    private final Snippets snippets;
    private final Wording wording;
    private final DialogHtml out;

    /**
     * @param phrases of the page, whatever language is chosen
     */
    EmbedDialog(Exhibit exhibit, EmbedChoice choice, Site site, Phrases phrases) {
        this.exhibit = exhibit;
        this.choice = choice;
        this.files = new ExhibitFiles(exhibit, choice.asked(), site);
        this.snippets = new Snippets(exhibit, choice.asked(), site, choice.look());
        this.wording = phrases.wording();
        this.out = new DialogHtml(wording);
    }

    String html() {
        out.head("share.embed", exhibit.title(choice.asked().phrases()));
        out.begin();
        choices();
        String code = "dir=\"ltr\"";
        text("frame", code, snippets.frame());
        text("script", code, snippets.frameWithScript());
        text("picture", code, snippets.picture());
        text("link", code, snippets.link());
        text("alternative", "dir=\"auto\" lang=\"%s\"".formatted(language()), files.alternative());
        out.add("<div class=\"save\">");
        new FilesHtml(exhibit.dossier().id(), wording)
                .write(exhibit.id(), ending -> here(ending), out.out());
        out.add("</div></div>");
        preview();
        return out.out().toString();
    }

    private void choices() {
        out.add("<form data-ask=\"embed=").add(exhibit.id()).add("\">");
        String theme = choice.theme().id();
        begin("share.theme");
        for (Theme one : List.of(Theme.AUTO, Theme.LIGHT, Theme.DARK)) {
            radio("theme", one.id(), theme, wording.say("share.theme." + one.id()), "");
        }
        end();
        begin("share.keep");
        String keep = choice.version().isEmpty() ? "up" : "now";
        radio("keep", "up", keep, wording.say("share.keep.up"), "");
        radio("keep", "now", keep, wording.say("share.keep.now"), "");
        end();
        begin("page.language");
        for (String one : Wording.languages()) {
            String name = Wording.in(one).say("language.name");
            radio("lang", one, language(), name, " lang=\"%s\"".formatted(one));
        }
        end();
        if (!choice.asked().filter().isEmpty()) {
            out.add("<p class=\"along\">").add(out.say("share.filter")).add("</p>");
        }
        out.add("</form>");
    }

    private void begin(String key) {
        out.add("<fieldset><legend>").add(out.say(key)).add("</legend>");
    }

    private void radio(String name, String value, String chosen, String label, String attributes) {
        out.add(
                "<label%s><input type=\"radio\" name=\"%s\" value=\"%s\"%s> %s</label>"
                        .formatted(
                                attributes,
                                name,
                                value,
                                value.equals(chosen) ? " checked" : "",
                                Html.text(label)));
    }

    private void end() {
        out.add("</fieldset>");
    }

    private void text(String id, String attributes, String text) {
        String key = "share." + id;
        out.text(id, wording.say(key), wording.say(key + ".told"), attributes, text);
    }

    private void preview() {
        out.add("<div class=\"preview\"><h3>").add(out.say("share.preview")).add("</h3>");
        out.add(
                "<iframe src=\"%s\" title=\"%s\" height=\"%d\" loading=\"lazy\"></iframe></div>"
                        .formatted(
                                Html.text(here("")), Html.text(files.title()), snippets.height()));
    }

    private String here(String ending) {
        Asked asked = choice.asked();
        return HERE.file(asked, exhibit.id(), ending, choice.look());
    }

    private String language() {
        return choice.asked().notation().language();
    }
}

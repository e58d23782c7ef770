package org.reportedfigures.dashboard.sharing;

import java.util.List;
import org.reportedfigures.dashboard.parts.FilesHtml;
import org.reportedfigures.drawing.Theme;
import org.reportedfigures.exhibits.Exhibit;
import org.reportedfigures.exhibits.ExhibitFiles;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.SiteUrls;
import org.reportedfigures.exhibits.Snippets;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.phrases.Messages;
import org.reportedfigures.phrases.Phrases;

/** Writes the dialog by which an editor puts an exhibit on another site. */
final class EmbedDialog {
    /** This server, whatever address it was reached at: a preview is no address for others. */
    private static final SiteUrls HERE = new SiteUrls(".");

    private final Exhibit exhibit;
    private final ViewRequest asked;
    private final ExhibitFiles files;
    private final Snippets snippets;
    private final Messages wording;
    private final DialogHtml dialog;
    private final HtmlWriter out;

    /**
     * @param phrases of the page, whatever language is chosen
     */
    EmbedDialog(Exhibit exhibit, ViewRequest asked, SiteUrls site, Phrases phrases) {
        this.exhibit = exhibit;
        this.asked = asked;
        this.files = new ExhibitFiles(exhibit, asked, site);
        this.snippets = new Snippets(exhibit, asked, site);
        this.wording = phrases.wording();
        this.dialog = new DialogHtml(wording);
        this.out = dialog.out();
    }

    Html html() {
        dialog.head("share.embed", exhibit.title(asked.phrases()));
        dialog.begin();
        choices();
        Html code = Html.of("dir=\"ltr\"");
        text("frame", code, snippets.frame());
        text("script", code, snippets.frameWithScript());
        text("picture", code, snippets.picture());
        text("link", code, snippets.link());
        Html words = Html.of("dir=\"auto\" lang=\"%s\"", language());
        text("alternative", words, files.alternative());
        out.put("<div class=\"save\">");
        new FilesHtml(exhibit.dossier().id(), wording).write(exhibit.id(), this::here, out);
        out.put("</div></div>");
        out.put("<div class=\"preview\"><h3>%s</h3>", wording.said("share.preview"));
        return out.put(
                        "<iframe src=\"%s\" title=\"%s\" height=\"%s\" loading=\"lazy\"></iframe></div>",
                        here(""), files.title(), snippets.height())
                .done();
    }

    private void choices() {
        out.put("<form data-ask=\"embed=%s\">", exhibit.id());
        String theme = asked.get(Parameters.THEME).id();
        begin("share.theme");
        for (Theme one : List.of(Theme.AUTO, Theme.LIGHT, Theme.DARK)) {
            radio("theme", one.id(), theme, wording.said("share.theme." + one.id()), Html.NONE);
        }
        end();
        begin("share.keep");
        String keep = asked.get(Parameters.VERSION).isEmpty() ? "up" : "now";
        radio("keep", "up", keep, wording.said("share.keep.up"), Html.NONE);
        radio("keep", "now", keep, wording.said("share.keep.now"), Html.NONE);
        end();
        begin("page.language");
        for (String one : Messages.languages()) {
            String name = Messages.in(one).name();
            radio("lang", one, language(), name, Html.of(" lang=\"%s\"", one));
        }
        end();
        if (!asked.filter().isEmpty()) {
            out.put("<p class=\"along\">%s</p>", wording.said("share.filter"));
        }
        out.put("</form>");
    }

    private void begin(String key) {
        out.put("<fieldset><legend>%s</legend>", wording.said(key));
    }

    private void radio(String name, String value, String chosen, Object label, Html attributes) {
        out.put(
                "<label%s><input type=\"radio\" name=\"%s\" value=\"%s\"%s> %s</label>",
                attributes, name, value, Html.when(value.equals(chosen), " checked"), label);
    }

    private void end() {
        out.put("</fieldset>");
    }

    private void text(String id, Html attributes, String text) {
        String key = "share." + id;
        dialog.text(id, wording.said(key), wording.said(key + ".told"), attributes, text);
    }

    private String here(String ending) {
        return HERE.exhibit(asked, exhibit.id(), ending);
    }

    private String language() {
        return asked.notation().language();
    }
}

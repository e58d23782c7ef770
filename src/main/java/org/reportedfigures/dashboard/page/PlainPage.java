package org.reportedfigures.dashboard.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.reportedfigures.dashboard.parts.DossierSummary;
import org.reportedfigures.dashboard.parts.NoticeHtml;
import org.reportedfigures.dashboard.state.Word;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.Selection;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.html.Said;
import org.reportedfigures.phrases.Messages;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;
import org.springframework.web.util.UriUtils;

/** Pages without a dashboard: all dossiers, none there, one that cannot be shown. */
public final class PlainPage {
    private final String path;
    private final Phrases phrases;

    public PlainPage(String path, Map<String, List<String>> parameters) {
        this.path = path;
        String asked = Parameters.LANGUAGE.read(parameters, rejected -> {});
        this.phrases = Phrases.in(NumberPreferences.of(Messages.languageOrCommon(asked)));
    }

    /** All dossiers as cards. */
    Page shelf(List<OpenDossier> all) {
        var out = new HtmlWriter();
        head(out, say("page.shelf"));
        if (all.isEmpty()) {
            out.put("<p class=\"nothing\">%s</p>", say("page.shelf.empty"));
        }
        out.put("<ul class=\"dossiers\">");
        for (OpenDossier open : all) {
            out.put("<li><a href=\"%s%s\">", to("d/" + open.id()), query());
            open.shown()
                    .ifPresentOrElse(
                            dossier -> card(out, dossier),
                            () -> out.put("<h2>%s</h2>", Html.name(open.id())));
            out.put("</a>");
            if (open.isBroken()) {
                out.put("<p class=\"notice\">%s</p>", say("page.shelf.broken"));
            }
            out.put("</li>");
        }
        return page(200, say("page.shelf").plain(), out.put("</ul>").done());
    }

    /** The way back from an address that leads nowhere. */
    public Page missing() {
        var out = new HtmlWriter();
        head(out, say("page.missing"));
        out.put(
                "<div class=\"lonely\"><p>%s</p><p><a class=\"button\" href=\".%s\">%s</a></p></div>",
                say("page.missing.told", Word.of(path)), query(), say("page.all"));
        return page(404, say("page.missing").plain(), out.done());
    }

    /** Too much is being drawn just now. */
    Page busy() {
        var out = new HtmlWriter();
        head(out, say("page.busy"));
        out.put("<div class=\"lonely\"><p>%s</p></div>", say("embed.busy"));
        return page(Page.BUSY, say("page.busy").plain(), out.done());
    }

    /** A dossier that never was in order, with its problems. */
    Page broken(OpenDossier open) {
        var out = new HtmlWriter();
        head(out, say("page.cannot", Word.of(open.id())));
        out.add(new NoticeHtml(phrases).html(open, List.of()));
        out.put("<p><a class=\"button\" href=\".%s\">%s</a></p>", query(), say("page.all"));
        Page page = page(200, open.id(), out.done());
        return page.watching(new Page.Watched(to("d/" + open.id() + "/changes"), open.stamp()));
    }

    private void head(HtmlWriter out, Said title) {
        out.put(
                "<header class=\"top\"><h1>%s</h1><div class=\"settings\"><div class=\"choice language\" role=\"group\" aria-label=\"%s\">",
                title, say("page.language"));
        for (String language : Messages.languages()) {
            out.put(
                    "<a data-go href=\"%s?lang=%s\" lang=\"%s\" hreflang=\"%s\"%s>%s</a>",
                    to(path),
                    language,
                    language,
                    language,
                    Html.when(language.equals(language()), " aria-current=\"page\""),
                    Messages.in(language).name());
        }
        out.put("</div></div></header>");
    }

    private void card(HtmlWriter out, Dossier dossier) {
        out.put(
                "<h2>%s</h2><p>%s</p>",
                Html.name(phrases.text(dossier.title())),
                new DossierSummary(dossier, phrases).html());
    }

    private Page page(int status, String title, Html html) {
        Container main = new Container("main", "plain", List.of(Fragment.panel("page", html)));
        return new Page(
                status,
                title,
                language(),
                null,
                false,
                Selection.NONE,
                List.of(main),
                () -> Html.NONE);
    }

    /** Below the base, whatever the path looks like: it may be anything somebody typed. */
    private static String to(String path) {
        return "./" + UriUtils.encodePath(path, UTF_8);
    }

    private String query() {
        return language().equals(Texts.COMMON) ? "" : "?lang=" + language();
    }

    private String language() {
        return phrases.notation().language();
    }

    private Said say(String key, Object... arguments) {
        return phrases.wording().said(key, arguments);
    }
}

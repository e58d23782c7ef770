package org.reportedfigures.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.reportedfigures.charts.Notation;
import org.reportedfigures.charts.Phrases;
import org.reportedfigures.charts.Wording;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.springframework.web.util.UriUtils;

/** Pages without a dashboard: all dossiers, none there, one that cannot be shown. */
final class PlainPage {
    private final String path;
    private final Phrases phrases;

    PlainPage(String path, Map<String, List<String>> parameters) {
        this.path = path;
        String asked = parameters.getOrDefault("lang", List.of("")).getFirst();
        this.phrases = Phrases.in(Notation.of(Wording.languages().contains(asked) ? asked : "en"));
    }

    /** All dossiers as cards. */
    Page shelf(List<OpenDossier> all) {
        var out = new StringBuilder();
        head(out, say("page.shelf"));
        if (all.isEmpty()) {
            out.append("<p class=\"nothing\">%s</p>".formatted(say("page.shelf.empty")));
        }
        out.append("<ul class=\"dossiers\">");
        for (OpenDossier open : all) {
            out.append("<li><a href=\"%s%s\">".formatted(Html.text(to("d/" + open.id())), query()));
            open.shown()
                    .ifPresentOrElse(
                            dossier -> card(out, dossier),
                            () -> out.append("<h2>%s</h2>".formatted(Html.name(open.id()))));
            out.append("</a>");
            if (open.isBroken()) {
                out.append("<p class=\"notice\">%s</p>".formatted(say("page.shelf.broken")));
            }
            out.append("</li>");
        }
        return page(200, say("page.shelf"), out.append("</ul>").toString());
    }

    /** The way back from an address that leads nowhere. */
    Page missing() {
        var out = new StringBuilder();
        head(out, say("page.missing"));
        out.append(
                "<div class=\"lonely\"><p>%s</p><p><a class=\"button\" href=\".%s\">%s</a></p></div>"
                        .formatted(
                                say("page.missing.told", Html.word(path)),
                                query(),
                                say("page.all")));
        return page(404, say("page.missing"), out.toString());
    }

    /** Too much is being drawn just now. */
    Page busy() {
        var out = new StringBuilder();
        head(out, say("page.busy"));
        out.append("<div class=\"lonely\"><p>%s</p></div>".formatted(say("embed.busy")));
        return page(Page.BUSY, say("page.busy"), out.toString());
    }

    /** A dossier that never was in order, with its problems. */
    Page broken(OpenDossier open) {
        var out = new StringBuilder();
        head(out, say("page.cannot", Html.word(open.id())));
        out.append(new NoticeHtml(phrases).html(open, List.of()));
        out.append(
                "<p><a class=\"button\" href=\".%s\">%s</a></p>"
                        .formatted(query(), say("page.all")));
        Page page = page(200, open.id(), out.toString());
        return page.watching(
                new Page.Watched(to("d/" + open.id() + "/changes"), Changes.stamp(open)));
    }

    private void head(StringBuilder out, String title) {
        out.append(
                "<header class=\"top\"><h1>%s</h1><div class=\"settings\"><div class=\"choice language\" role=\"group\" aria-label=\"%s\">"
                        .formatted(title, say("page.language")));
        for (String language : Wording.languages()) {
            out.append(
                    "<a data-go href=\"%s?lang=%s\" lang=\"%s\" hreflang=\"%s\"%s>%s</a>"
                            .formatted(
                                    Html.text(to(path)),
                                    language,
                                    language,
                                    language,
                                    language.equals(language()) ? " aria-current=\"page\"" : "",
                                    Html.text(Wording.in(language).say("language.name"))));
        }
        out.append("</div></div></header>");
    }

    private void card(StringBuilder out, Dossier dossier) {
        out.append(
                "<h2>%s</h2><p>%s</p>"
                        .formatted(
                                Html.name(phrases.text(dossier.title())),
                                new Holdings(dossier, phrases).html()));
    }

    private Page page(int status, String title, String html) {
        Box main = new Box("main", "plain", List.of(Fragment.panel("page", html)));
        return new Page(
                status, title, language(), null, false, Selection.NONE, List.of(main), () -> "");
    }

    /** Below the base, whatever the path looks like: it may be anything somebody typed. */
    private static String to(String path) {
        return "./" + UriUtils.encodePath(path, UTF_8);
    }

    private String query() {
        return language().equals("en") ? "" : "?lang=" + language();
    }

    private String language() {
        return phrases.notation().language();
    }

    private String say(String key, Object... arguments) {
        return Html.text(phrases.wording().say(key, arguments));
    }
}

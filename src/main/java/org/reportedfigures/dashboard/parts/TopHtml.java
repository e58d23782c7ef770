package org.reportedfigures.dashboard.parts;

import org.reportedfigures.dashboard.state.DashboardUrls;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.html.Said;
import org.reportedfigures.phrases.Messages;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;

/** Writes the head of a dashboard: its title, what it holds, language and numbers to choose. */
public final class TopHtml {
    /** Written in each notation, so that a reader sees what a choice does. */
    private static final java.math.BigDecimal EXAMPLE = java.math.BigDecimal.valueOf(1_234_567);

    private final Dossier dossier;
    private final Phrases phrases;
    private final DashboardUrls addresses;
    private final boolean alone;
    private final HtmlWriter out = new HtmlWriter();

    /**
     * @param alone whether it is the only dossier there is
     */
    public TopHtml(Dossier dossier, Phrases phrases, DashboardUrls addresses, boolean alone) {
        this.dossier = dossier;
        this.phrases = phrases;
        this.addresses = addresses;
        this.alone = alone;
    }

    public Html html() {
        out.put("<nav class=\"skips\" aria-label=\"%s\">", say("page.skips"));
        for (String target : new String[] {"text", "list", "timeline"}) {
            String href = addresses.to(addresses.state());
            out.put(
                    "<a class=\"skip\" data-skip=\"%s\" href=\"%s#%s\">%s</a>",
                    target, href, target, say("page.skip." + target));
        }
        out.put("</nav><header class=\"top\">");
        if (!alone) {
            out.put("<a class=\"back\" href=\".\">%s</a> ", say("page.all"));
        }
        out.put(
                "<h1>%s</h1><p class=\"counts\">%s</p>",
                Html.name(phrases.text(dossier.title())),
                new DossierSummary(dossier, phrases).html());
        out.put("<div class=\"settings\">");
        languages();
        numbers();
        digits();
        themes();
        out.put("</div>");
        views();
        out.put("</header>");
        return out.done();
    }

    private void themes() {
        begin("themes", "page.theme");
        for (String theme : new String[] {"auto", "light", "dark"}) {
            out.put(
                    "<button type=\"button\" data-theme-choice=\"%s\" aria-pressed=\"%s\">%s</button>",
                    theme, theme.equals("auto"), say("page.theme." + theme));
        }
        end();
    }

    private void views() {
        ViewRequest state = addresses.state();
        boolean text = state.get(Parameters.TEXT_VIEW);
        out.put("<nav class=\"views\" aria-label=\"%s\">", say("page.view"));
        way(
                "view",
                state.with(Parameters.TEXT_VIEW, false),
                !text,
                Html.NONE,
                say("page.view.figures"));
        way("view", state.with(Parameters.TEXT_VIEW, true), text, Html.NONE, say("page.view.text"));
        out.put("</nav>");
    }

    private void languages() {
        begin("language", "page.language");
        for (String language : Messages.languages()) {
            way(
                    "lang",
                    addresses.state().in(language),
                    language.equals(phrases.notation().language()),
                    Html.of(" lang=\"%s\" hreflang=\"%s\"", language, language),
                    Messages.in(language).name());
        }
        end();
    }

    private void numbers() {
        NumberPreferences now = phrases.notation();
        begin("numbers", "page.numbers");
        for (NumberPreferences.GroupingStyle grouping : NumberPreferences.GroupingStyle.values()) {
            notation(new NumberPreferences(now.language(), grouping, now.digits()));
        }
        end();
    }

    private void digits() {
        NumberPreferences now = phrases.notation();
        begin("digits", "page.digits");
        for (NumberPreferences.DigitStyle digits : NumberPreferences.DigitStyle.values()) {
            var other = new NumberPreferences(now.language(), now.grouping(), digits);
            way(
                    "digits",
                    addresses.state().with(other),
                    other.equals(now),
                    Html.of(" title=\"%s\"", say("page.digits." + digits.id())),
                    Phrases.in(other).number(java.math.BigDecimal.valueOf(123)));
        }
        end();
    }

    private void notation(NumberPreferences other) {
        way(
                "numbers",
                addresses.state().with(other),
                other.equals(phrases.notation()),
                Html.of(" title=\"%s\"", say("page.numbers." + other.grouping().id())),
                Phrases.in(other).number(EXAMPLE));
    }

    private void begin(String name, String label) {
        out.put("<div class=\"choice %s\" role=\"group\" aria-label=\"%s\">", name, say(label));
    }

    /**
     * @param only the one parameter that a live page takes from the address: the rest may have
     *     changed since it was written
     */
    private void way(
            String only, ViewRequest state, boolean current, Html attributes, Object words) {
        out.put(
                "<a data-go data-only=\"%s\" href=\"%s\"%s%s>%s</a>",
                only,
                addresses.to(state),
                Html.when(current, " aria-current=\"page\""),
                attributes,
                words);
    }

    private void end() {
        out.put("</div>");
    }

    private Said say(String key, Object... arguments) {
        return phrases.wording().said(key, arguments);
    }
}

package org.reportedfigures.dashboard;

import org.reportedfigures.charts.Notation;
import org.reportedfigures.charts.Phrases;
import org.reportedfigures.charts.Wording;
import org.reportedfigures.figures.Dossier;

/** Writes the head of a dashboard: its title, what it holds, language and numbers to choose. */
final class TopHtml {
    /** Written in each notation, so that a reader sees what a choice does. */
    private static final java.math.BigDecimal EXAMPLE = java.math.BigDecimal.valueOf(1_234_567);

    private final Dossier dossier;
    private final Phrases phrases;
    private final Addresses addresses;
    private final boolean alone;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param alone whether it is the only dossier there is
     */
    TopHtml(Dossier dossier, Phrases phrases, Addresses addresses, boolean alone) {
        this.dossier = dossier;
        this.phrases = phrases;
        this.addresses = addresses;
        this.alone = alone;
    }

    String html() {
        out.append("<nav class=\"skips\" aria-label=\"%s\">".formatted(say("page.skips")));
        for (String target : new String[] {"text", "list", "timeline"}) {
            String href = Html.text(addresses.to(addresses.state()));
            out.append(
                    "<a class=\"skip\" data-skip=\"%s\" href=\"%s#%s\">%s</a>"
                            .formatted(target, href, target, say("page.skip." + target)));
        }
        out.append("</nav><header class=\"top\">");
        if (!alone) {
            out.append("<a class=\"back\" href=\".\">%s</a> ".formatted(say("page.all")));
        }
        out.append(
                "<h1>%s</h1><p class=\"counts\">%s</p>"
                        .formatted(
                                Html.name(phrases.text(dossier.title())),
                                new Holdings(dossier, phrases).html()));
        out.append("<div class=\"settings\">");
        languages();
        numbers();
        digits();
        themes();
        out.append("</div>");
        views();
        out.append("</header>");
        return out.toString();
    }

    private void themes() {
        begin("themes", "page.theme");
        for (String theme : new String[] {"auto", "light", "dark"}) {
            out.append(
                    "<button type=\"button\" data-theme-choice=\"%s\" aria-pressed=\"%s\">%s</button>"
                            .formatted(theme, theme.equals("auto"), say("page.theme." + theme)));
        }
        end();
    }

    private void views() {
        State state = addresses.state();
        out.append("<nav class=\"views\" aria-label=\"%s\">".formatted(say("page.view")));
        way("view", state.withTextView(false), !state.textView(), "", say("page.view.figures"));
        way("view", state.withTextView(true), state.textView(), "", say("page.view.text"));
        out.append("</nav>");
    }

    private void languages() {
        begin("language", "page.language");
        for (String language : Wording.languages()) {
            Notation notation =
                    language.equals(addresses.state().home().language())
                            ? addresses.state().home()
                            : Notation.of(language);
            way(
                    "lang",
                    addresses.state().with(notation),
                    language.equals(phrases.notation().language()),
                    " lang=\"%s\" hreflang=\"%s\"".formatted(language, language),
                    Html.text(Wording.in(language).say("language.name")));
        }
        end();
    }

    private void numbers() {
        Notation now = phrases.notation();
        begin("numbers", "page.numbers");
        for (Notation.Grouping grouping : Notation.Grouping.values()) {
            notation(new Notation(now.language(), grouping, now.digits()));
        }
        end();
    }

    private void digits() {
        Notation now = phrases.notation();
        begin("digits", "page.digits");
        for (Notation.Digits digits : Notation.Digits.values()) {
            var other = new Notation(now.language(), now.grouping(), digits);
            way(
                    "digits",
                    addresses.state().with(other),
                    other.equals(now),
                    " title=\"%s\"".formatted(say("page.digits." + digits.id())),
                    Html.text(Phrases.in(other).number(java.math.BigDecimal.valueOf(123))));
        }
        end();
    }

    private void notation(Notation other) {
        way(
                "numbers",
                addresses.state().with(other),
                other.equals(phrases.notation()),
                " title=\"%s\"".formatted(say("page.numbers." + other.grouping().id())),
                Html.text(Phrases.in(other).number(EXAMPLE)));
    }

    private void begin(String name, String label) {
        out.append(
                "<div class=\"choice %s\" role=\"group\" aria-label=\"%s\">"
                        .formatted(name, say(label)));
    }

    /**
     * @param only the one parameter that a live page takes from the address: the rest may have
     *     changed since it was written
     */
    private void way(String only, State state, boolean current, String attributes, String html) {
        out.append(
                "<a data-go data-only=\"%s\" href=\"%s\"%s%s>%s</a>"
                        .formatted(
                                only,
                                Html.text(addresses.to(state)),
                                current ? " aria-current=\"page\"" : "",
                                attributes,
                                html));
    }

    private void end() {
        out.append("</div>");
    }

    private String say(String key, Object... arguments) {
        return Html.text(phrases.wording().say(key, arguments));
    }
}

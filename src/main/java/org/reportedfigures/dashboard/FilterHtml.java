package org.reportedfigures.dashboard;

import java.util.List;
import org.reportedfigures.charts.Palette;
import org.reportedfigures.charts.Phrases;
import org.reportedfigures.figures.Category;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Facet;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.Findings;

/** Writes the filter bar: categories, the other filters behind one button, search, what is on. */
final class FilterHtml {
    /** Facets behind the button, in this order. */
    private static final List<Facet> MORE =
            List.of(Facet.STATUS, Facet.BOUND, Facet.SPEAKER, Facet.DOCUMENT);

    private final Dossier dossier;
    private final Findings findings;
    private final Phrases phrases;
    private final Addresses addresses;
    private final FacetNames names;
    private final StringBuilder out = new StringBuilder();

    FilterHtml(Dossier dossier, Findings findings, Phrases phrases, Addresses addresses) {
        this.dossier = dossier;
        this.findings = findings;
        this.phrases = phrases;
        this.addresses = addresses;
        this.names = new FacetNames(dossier, phrases);
    }

    String html() {
        out.append("<div class=\"filters\">");
        categories();
        more();
        search();
        out.append("</div>");
        active();
        count();
        return out.toString();
    }

    private void categories() {
        out.append(
                "<div class=\"chips\" role=\"group\" aria-label=\"%s\">"
                        .formatted(say("page.categories")));
        for (Findings.Count count : findings.counts().getOrDefault(Facet.CATEGORY, List.of())) {
            Category category =
                    dossier.categories().stream()
                            .filter(c -> c.id().equals(count.value()))
                            .findFirst()
                            .orElseThrow();
            chip(Facet.CATEGORY, count, Palette.classOf(dossier, category));
        }
        out.append("</div>");
    }

    private void more() {
        long on =
                filter().parameters().keySet().stream()
                        .filter(name -> !name.equals(Facet.CATEGORY.parameter()))
                        .filter(name -> !name.equals(Filter.QUERY))
                        .count();
        out.append("<details class=\"filter\"><summary%s>".formatted(on == 0 ? "" : " data-active"))
                .append(on == 0 ? say("page.filter") : say("page.filter.on", phrases.count(on)))
                .append("</summary><div class=\"facets\">");
        for (Facet facet : MORE) {
            List<Findings.Count> counts = findings.counts().getOrDefault(facet, List.of());
            if (counts.size() > 1 || !filter().chosen(facet).isEmpty()) {
                group(facet, counts);
            }
        }
        time();
        out.append("</div></details>");
    }

    private void group(Facet facet, List<Findings.Count> counts) {
        String title = say("page.facet." + facet.parameter());
        out.append(
                "<div class=\"facet\" role=\"group\" aria-label=\"%s\"><p class=\"facet-name\">%s</p><div class=\"values\">"
                        .formatted(title, title));
        counts.forEach(count -> chip(facet, count, ""));
        out.append("</div></div>");
    }

    private void chip(Facet facet, Findings.Count count, String colour) {
        boolean on = filter().has(facet, count.value());
        String to = addresses.to(addresses.state().with(filter().toggle(facet, count.value())));
        out.append(
                "<a class=\"chip%s\" role=\"button\" aria-pressed=\"%s\" data-filter=\"%s\" data-value=\"%s\" data-go href=\"%s\">"
                        .formatted(
                                colour.isEmpty() ? "" : " " + colour,
                                on,
                                facet.parameter(),
                                Html.text(count.value()),
                                Html.text(to)));
        out.append(Html.name(names.of(facet, count.value())))
                .append("<span class=\"count\">")
                .append(mentions(count))
                .append("</span></a>");
    }

    private String mentions(Findings.Count count) {
        boolean told = count.statements() > 0 || count.events() == 0;
        int number = told ? count.statements() : count.events();
        return say(told ? "page.mentions" : "page.events", number, phrases.count(number));
    }

    private void time() {
        out.append(
                "<form class=\"facet time\" data-go action=\"d/%s\"><p class=\"facet-name\">%s</p>"
                        .formatted(dossier.id(), say("page.facet.time")));
        out.append(Addresses.fields(addresses.state().with(filter().withTime(null, null))));
        date(Filter.FROM, filter().from());
        date(Filter.TO, filter().to());
        out.append("<button class=\"button\">%s</button></form>".formatted(say("page.apply")));
    }

    private void date(String name, @org.jspecify.annotations.Nullable String value) {
        out.append(
                "<label class=\"field\">%s <input name=\"%s\" data-filter=\"%s\" data-active=\"%s\" value=\"%s\" inputmode=\"numeric\" size=\"10\" maxlength=\"10\" placeholder=\"2025-07\" pattern=\"\\d{4}(-\\d\\d(-\\d\\d)?)?\" title=\"%s\"></label>"
                        .formatted(
                                say("page." + name),
                                name,
                                name,
                                value != null,
                                value == null ? "" : Html.text(value),
                                say("page.date.form")));
    }

    private void search() {
        out.append(
                "<form class=\"search\" role=\"search\" data-go action=\"d/%s\">"
                        .formatted(dossier.id()));
        out.append(Addresses.fields(addresses.state().with(filter().withQuery(""))));
        out.append(
                "<input type=\"search\" name=\"q\" data-filter=\"q\" data-active=\"%s\" value=\"%s\" maxlength=\"200\" aria-label=\"%s\" placeholder=\"%s\"></form>"
                        .formatted(
                                !filter().query().isEmpty(),
                                Html.text(filter().query()),
                                say("page.search"),
                                say("page.search")));
    }

    /** What is on, each with the way to drop it: a filter never hides. */
    private void active() {
        if (filter().isEmpty()) {
            return;
        }
        out.append("<p class=\"active filters\">").append(say("page.active")).append(' ');
        filter().chosen()
                .forEach((facet, values) ->
                        values.forEach(value ->
                                drop(
                                        say("page.facet." + facet.parameter())
                                                + ": "
                                                + Html.name(names.of(facet, value)),
                                        filter().toggle(facet, value))));
        for (String name : List.of(Filter.FROM, Filter.TO, Filter.QUERY)) {
            List<String> values = filter().parameters().getOrDefault(name, List.of());
            values.forEach(value ->
                    drop(say("page." + name) + ": " + Html.name(value), filter().without(name)));
        }
        out.append(
                "<a class=\"chip clear\" data-go href=\"%s\">%s</a></p>"
                        .formatted(
                                Html.text(addresses.to(addresses.state().with(Filter.NONE))),
                                say("page.clear")));
    }

    private void drop(String what, Filter without) {
        out.append(
                "<a class=\"chip drop\" data-go href=\"%s\" title=\"%s\">%s<span class=\"x\" aria-hidden=\"true\">×</span></a> "
                        .formatted(
                                Html.text(addresses.to(addresses.state().with(without))),
                                say("page.drop"),
                                what));
    }

    private void count() {
        String count = phrases.count(findings.statements());
        String of = phrases.count(findings.ofStatements());
        out.append(
                "<p class=\"count\" role=\"status\" data-count=\"statements\" data-value=\"%d\" data-of=\"%d\">%s"
                        .formatted(
                                findings.statements(),
                                findings.ofStatements(),
                                filter().isEmpty()
                                        ? say("page.count.all", findings.ofStatements(), of)
                                        : say("page.count", findings.ofStatements(), count, of)));
        int undated = findings.undated().size();
        if (undated > 0) {
            out.append(' ').append(say("page.undated", undated, phrases.count(undated)));
        }
        out.append("</p>");
    }

    private Filter filter() {
        return addresses.state().filter();
    }

    private String say(String key, Object... arguments) {
        return Html.text(phrases.wording().say(key, arguments));
    }
}

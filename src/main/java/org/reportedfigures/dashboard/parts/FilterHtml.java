package org.reportedfigures.dashboard.parts;

import java.util.List;
import org.reportedfigures.charts.SizePolicy;
import org.reportedfigures.dashboard.state.DashboardUrls;
import org.reportedfigures.dashboard.state.FacetNames;
import org.reportedfigures.drawing.Palette;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.html.Said;
import org.reportedfigures.library.Facet;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.Parameter;
import org.reportedfigures.library.SearchResult;
import org.reportedfigures.phrases.Phrases;

/** Writes the filter bar: categories, the other filters behind one button, search, what is on. */
public final class FilterHtml {
    /** Facets behind the button, in this order. */
    private static final List<Facet> MORE =
            List.of(Facet.STATUS, Facet.BOUND, Facet.SPEAKER, Facet.DOCUMENT);

    private final Dossier dossier;
    private final SearchResult findings;
    private final Phrases phrases;
    private final DashboardUrls addresses;
    private final FacetNames names;
    private final HtmlWriter out = new HtmlWriter();

    public FilterHtml(
            Dossier dossier, SearchResult findings, Phrases phrases, DashboardUrls addresses) {
        this.dossier = dossier;
        this.findings = findings;
        this.phrases = phrases;
        this.addresses = addresses;
        this.names = new FacetNames(dossier, phrases);
    }

    public Html html() {
        out.put("<div class=\"filters\" data-drop=\"%s\">", Parameters.ROWS.name());
        categories();
        more();
        search();
        out.put("</div>");
        active();
        count();
        return out.done();
    }

    private void categories() {
        out.put("<div class=\"chips\" role=\"group\" aria-label=\"%s\">", say("page.categories"));
        chips(Facet.CATEGORY, findings.counts().getOrDefault(Facet.CATEGORY, List.of()));
        out.put("</div>");
    }

    private void more() {
        long on =
                filter().parameters().keySet().stream()
                        .filter(name -> !name.equals(Facet.CATEGORY.parameter()))
                        .filter(name -> !name.equals(Filter.QUERY.name()))
                        .count();
        out.put("<details class=\"filter\"><summary%s>", on == 0 ? "" : " data-active")
                .put(
                        "%s</summary><div class=\"facets\">",
                        on == 0 ? say("page.filter") : say("page.filter.on", phrases.count(on)));
        for (Facet facet : MORE) {
            List<SearchResult.Count> counts = findings.counts().getOrDefault(facet, List.of());
            if (counts.size() > 1 || !filter().chosen(facet).isEmpty()) {
                group(facet, counts);
            }
        }
        time();
        out.put("</div></details>");
    }

    private void group(Facet facet, List<SearchResult.Count> counts) {
        Said title = say("page.facet." + facet.parameter());
        out.put(
                "<div class=\"facet\" role=\"group\" aria-label=\"%s\"><p class=\"facet-name\">%s</p><div class=\"values\">",
                title, title);
        chips(facet, counts);
        out.put("</div></div>");
    }

    private void chips(Facet facet, List<SearchResult.Count> counts) {
        SizePolicy.choices(counts).forEach(count -> chip(facet, count));
        out.add(SizePolicy.moreChoices(counts.size(), phrases.asHtml()));
    }

    private String colour(Facet facet, String value) {
        return facet != Facet.CATEGORY
                ? ""
                : dossier.categories().stream()
                        .filter(category -> category.id().equals(value))
                        .findFirst()
                        .map(category -> Palette.classOf(dossier, category))
                        .orElse("");
    }

    private void chip(Facet facet, SearchResult.Count count) {
        String colour = colour(facet, count.value());
        boolean on = filter().has(facet, count.value());
        String to = addresses.to(addresses.state().with(filter().toggle(facet, count.value())));
        out.put(
                "<a class=\"chip%s\" role=\"button\" aria-pressed=\"%s\" data-filter=\"%s\" data-value=\"%s\" data-go href=\"%s\">",
                colour.isEmpty() ? "" : " " + colour, on, facet.parameter(), count.value(), to);
        out.put(
                "%s<span class=\"count\">%s</span></a>",
                Html.name(names.of(facet, count.value())), mentions(count));
    }

    private Said mentions(SearchResult.Count count) {
        boolean told = count.statements() > 0 || count.events() == 0;
        int number = told ? count.statements() : count.events();
        return say(told ? "page.mentions" : "page.events", number, phrases.count(number));
    }

    private void time() {
        out.put(
                "<form class=\"facet time\" data-go action=\"d/%s\"><p class=\"facet-name\">%s</p>",
                dossier.id(), say("page.facet.time"));
        out.add(DashboardUrls.fields(addresses.state().with(filter().withTime(null, null))));
        date(Filter.FROM.name(), filter().from());
        date(Filter.TO.name(), filter().to());
        out.put("<button class=\"button\">%s</button></form>", say("page.apply"));
    }

    private void date(String name, @org.jspecify.annotations.Nullable String value) {
        out.put(
                "<label class=\"field\">%s <input name=\"%s\" data-filter=\"%s\" data-active=\"%s\" value=\"%s\" inputmode=\"numeric\" size=\"10\" maxlength=\"10\" placeholder=\"2025-07\" pattern=\"\\d{4}(-\\d\\d(-\\d\\d)?)?\" title=\"%s\"></label>",
                say("page." + name),
                name,
                name,
                value != null,
                value == null ? "" : value,
                say("page.date.form"));
    }

    private void search() {
        out.put("<form class=\"search\" role=\"search\" data-go action=\"d/%s\">", dossier.id());
        out.add(DashboardUrls.fields(addresses.state().with(filter().withQuery(""))));
        out.put(
                "<input type=\"search\" name=\"q\" data-filter=\"q\" data-active=\"%s\" value=\"%s\" maxlength=\"200\" aria-label=\"%s\" placeholder=\"%s\"></form>",
                !filter().query().isEmpty(),
                filter().query(),
                say("page.search"),
                say("page.search"));
    }

    /** What is on, each with the way to drop it: a filter never hides. */
    private void active() {
        if (filter().isEmpty()) {
            return;
        }
        out.put(
                "<p class=\"active filters\" data-keep=\"%s\">%s ",
                DashboardUrls.CHOSEN, say("page.active"));
        filter().chosen()
                .forEach((facet, values) ->
                        SizePolicy.choices(List.copyOf(values))
                                .forEach(value ->
                                        drop(
                                                say("page.facet." + facet.parameter()),
                                                names.of(facet, value),
                                                filter().toggle(facet, value))));
        for (Parameter<String> one : List.of(Filter.FROM, Filter.TO, Filter.QUERY)) {
            String name = one.name();
            List<String> values = filter().parameters().getOrDefault(name, List.of());
            values.forEach(value -> drop(say("page." + name), value, filter().without(name)));
        }
        out.put(
                "<a class=\"chip clear\" data-go href=\"%s\">%s</a></p>",
                addresses.to(addresses.state().with(Filter.NONE)), say("page.clear"));
    }

    private void drop(Said name, String value, Filter without) {
        out.put(
                "<a class=\"chip drop\" data-go href=\"%s\" title=\"%s\">%s<span class=\"x\" aria-hidden=\"true\">×</span></a> ",
                addresses.to(addresses.state().with(without)),
                say("page.drop"),
                phrases.asHtml().say("join.named", name, Html.name(value)));
    }

    private void count() {
        String count = phrases.count(findings.statements());
        String of = phrases.count(findings.ofStatements());
        out.put(
                "<p class=\"count\" role=\"status\" data-count=\"statements\" data-value=\"%s\" data-of=\"%s\">%s",
                findings.statements(),
                findings.ofStatements(),
                filter().isEmpty()
                        ? say("page.count.all", findings.ofStatements(), of)
                        : say("page.count", findings.ofStatements(), count, of));
        int undated = findings.undated().size();
        if (undated > 0) {
            out.put(" %s", say("page.undated", undated, phrases.count(undated)));
        }
        out.put("</p>");
    }

    private Filter filter() {
        return addresses.state().filter();
    }

    private Said say(String key, Object... arguments) {
        return phrases.wording().said(key, arguments);
    }
}

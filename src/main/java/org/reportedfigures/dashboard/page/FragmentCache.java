package org.reportedfigures.dashboard.page;

import static java.util.stream.Collectors.joining;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reportedfigures.charts.Chart;
import org.reportedfigures.charts.Charts;
import org.reportedfigures.charts.Links;
import org.reportedfigures.charts.SizePolicy;
import org.reportedfigures.charts.list.FigureList;
import org.reportedfigures.charts.timeline.Timeline;
import org.reportedfigures.dashboard.parts.TextHtml;
import org.reportedfigures.dashboard.state.DashboardUrls;
import org.reportedfigures.drawing.Palette;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.Selection;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.figures.ChartKindRule;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.html.Html;
import org.reportedfigures.http.Rendered;
import org.reportedfigures.http.Renderer;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.Library;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.SearchResult;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.words.MarkedItem;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What is drawn once for all visitors: list, charts, timeline and texts of a version and state. */
@Component
public class FragmentCache {
    /** Of each cache: an eighth of the heap, so that a small one has room for requests, too. */
    private static final long BYTES = Math.min(96L << 20, Runtime.getRuntime().maxMemory() / 8);

    private final Library library;
    private final Rendered<PartsKey, FragmentSet> parts;
    private final Rendered<TextKey, TextHtml> texts;

    // Asked for by what is being drawn only.
    private final Cache<ChartKey, Fragment> charts =
            Caffeine.newBuilder()
                    .maximumWeight(BYTES)
                    .weigher((ChartKey key, Fragment chart) -> chart.weight())
                    .build();

    FragmentCache(Library library, @Qualifier("pageRenderer") Renderer renderer) {
        this.library = library;
        this.parts = renderer.cache(BYTES, (key, all) -> all.weight());
        this.texts = renderer.cache(BYTES, (key, text) -> text.weight());
        library.subscribe(this::forget);
    }

    /**
     * @param state without what makes no difference to what is drawn
     */
    private record PartsKey(String dossier, String version, ViewRequest state) {}

    private record TextKey(String dossier, String version, NumberPreferences notation) {}

    /**
     * A chart looks alike wherever its rows are: most filters leave most charts what they were.
     *
     * @param rows ids
     */
    private record ChartKey(
            String dossier,
            String version,
            NumberPreferences notation,
            String chart,
            String rows) {}

    /**
     * @param state a hash of the rows
     */
    record FragmentSet(SearchResult findings, String state, List<Fragment> fragments) {
        FragmentSet {
            fragments = List.copyOf(fragments);
        }

        int weight() {
            return 1_000 + fragments.stream().mapToInt(Fragment::weight).sum();
        }
    }

    FragmentSet parts(OpenDossier open, Dossier dossier, DashboardUrls addresses) {
        ViewRequest drawn =
                addresses
                        .state()
                        .with(Selection.NONE)
                        .withText("")
                        .with(Parameters.TEXT_VIEW, false);
        return parts.get(
                new PartsKey(open.id(), open.version(), drawn),
                () -> draw(open, dossier, addresses.with(drawn)));
    }

    /** Lets go of the versions before: they would hold the whole dossier of their time. */
    private void forget(String dossier) {
        String now = library.dossier(dossier).map(OpenDossier::version).orElse("");
        parts.forget(key -> key.dossier().equals(dossier) && !key.version().equals(now));
        texts.forget(key -> key.dossier().equals(dossier) && !key.version().equals(now));
        charts.asMap()
                .keySet()
                .removeIf(key -> key.dossier().equals(dossier) && !key.version().equals(now));
    }

    TextHtml text(OpenDossier open, Dossier dossier, NumberPreferences notation) {
        return texts.get(
                new TextKey(open.id(), open.version(), notation),
                () -> {
                    Phrases phrases = Phrases.in(notation);
                    List<MarkedItem> entries =
                            library.find(open.id(), open.version(), Filter.NONE).rows().stream()
                                    .map(row -> entry(row, phrases))
                                    .toList();
                    String id =
                            String.join(
                                    "-",
                                    open.version(),
                                    notation.language(),
                                    notation.grouping().id(),
                                    notation.digits().id());
                    return new TextHtml(dossier, id, phrases, entries);
                });
    }

    private static MarkedItem entry(Row row, Phrases phrases) {
        String label =
                row.number() > 0
                        ? phrases.wording()
                                .say("page.entry", phrases.count(row.number()), phrases.name(row))
                        : phrases.name(row);
        String colour = Palette.classOf(row.dossier(), row.category());
        return new MarkedItem(row.item(), row.number(), colour, label);
    }

    private FragmentSet draw(OpenDossier open, Dossier dossier, DashboardUrls full) {
        ViewRequest state = full.state();
        FigureList.RowAddress addresses = full.drawn();
        DashboardUrls home = full.with(state.everything());
        Function<Filter, SearchResult> find =
                filter -> library.find(open.id(), open.version(), filter);
        SearchResult findings = find.apply(state.filter());
        Phrases phrases = Phrases.in(state.notation());
        String hash =
                Integer.toHexString(findings.rows().stream().map(Row::id).toList().hashCode());
        var fragments = new ArrayList<Fragment>();
        Html list =
                new FigureList(phrases, addresses, category -> Palette.classOf(dossier, category))
                        .html(findings, state.get(Parameters.SORT), state.get(Parameters.ROWS));
        fragments.add(Fragment.of("list", "reported-panel", "list", hash, list, home));
        String opened = state.get(Parameters.CHART);
        Charts.OnPage charted = new Charts(dossier, find).of(findings, Set.of(opened));
        for (Chart chart : charted.charts()) {
            fragments.add(
                    charts.get(
                            key(open, state.notation(), chart),
                            key -> chart(chart, phrases, addresses, home)));
        }
        if (charted.more()) {
            Html rest = SizePolicy.moreCharts(SizePolicy.file(dossier, "list"), phrases.asHtml());
            fragments.add(Fragment.panel("more-charts", rest));
        }
        boolean comparable = !opened.isEmpty() || findings.statements() > 1;
        Html scale = comparable ? scale(state, phrases, full) : Html.NONE;
        fragments.add(Fragment.panel("scale", scale));
        var timeline = new Timeline(dossier, findings);
        fragments.add(
                Fragment.of(
                        "timeline",
                        "reported-timeline",
                        "timeline",
                        hash,
                        timeline.html(phrases, addresses),
                        home));
        return new FragmentSet(findings, hash, fragments);
    }

    private static ChartKey key(OpenDossier open, NumberPreferences notation, Chart chart) {
        String rows =
                Stream.of(chart.rows(), chart.hidden())
                        .map(some -> some.stream().map(Row::id).collect(joining(" ")))
                        .collect(joining("|"));
        return new ChartKey(open.id(), open.version(), notation, chart.id(), rows);
    }

    private static Fragment chart(Chart chart, Phrases phrases, Links links, DashboardUrls home) {
        return Fragment.of(
                "chart-" + chart.id(),
                "reported-chart",
                chart.id(),
                chart.state(phrases),
                chart.html(phrases, links),
                home);
    }

    private static Html scale(ViewRequest state, Phrases phrases, DashboardUrls addresses) {
        boolean open = !state.get(Parameters.CHART).isEmpty();
        String chart = open ? "" : ChartKindRule.SCALE.id();
        String to = addresses.to(state.with(Parameters.CHART, chart));
        String key = open ? "page.scale.close" : "page.scale.open";
        return Html.of(
                "<p class=\"offer\"><a class=\"button\" data-go data-only=\"chart\" href=\"%s\">%s</a></p>",
                to, phrases.wording().said(key));
    }
}

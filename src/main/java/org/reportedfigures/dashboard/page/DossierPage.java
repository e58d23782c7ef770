package org.reportedfigures.dashboard.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dashboard.parts.CardHtml;
import org.reportedfigures.dashboard.parts.CorrectionsHtml;
import org.reportedfigures.dashboard.parts.FilterHtml;
import org.reportedfigures.dashboard.parts.NoticeHtml;
import org.reportedfigures.dashboard.parts.TextHtml;
import org.reportedfigures.dashboard.parts.TopHtml;
import org.reportedfigures.dashboard.sharing.ShareHtml;
import org.reportedfigures.dashboard.state.DashboardUrls;
import org.reportedfigures.exhibits.Exhibit;
import org.reportedfigures.exhibits.Exhibits;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.Selection;
import org.reportedfigures.exhibits.SiteUrls;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.Library;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.SearchResult;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.words.Anatomy;

/** The dashboard of a dossier at an address. */
final class DossierPage {
    private static final Anatomy NONE = new Anatomy(Map.of(), null, List.of());

    private final OpenDossier open;
    private final Dossier dossier;
    private final Library library;
    private final FragmentCache drawn;
    private final SiteUrls site;
    private final boolean alone;

    /**
     * @param alone whether it is the only dossier there is
     */
    DossierPage(
            OpenDossier open,
            Dossier dossier,
            Library library,
            FragmentCache drawn,
            SiteUrls site,
            boolean alone) {
        this.open = open;
        this.dossier = dossier;
        this.library = library;
        this.drawn = drawn;
        this.site = site;
        this.alone = alone;
    }

    Page at(Map<String, List<String>> parameters) {
        ViewRequest.ReadRequest read = ViewRequest.read(dossier, parameters);
        ViewRequest state = read.request().page();
        Phrases phrases = Phrases.in(state.notation());
        DashboardUrls addresses = addresses(state);
        FragmentCache.FragmentSet parts = drawn.parts(open, dossier, addresses);
        List<Row> all = library.find(open.id(), open.version(), Filter.NONE).rows();
        Optional<Row> chosen = chosen(state.selection(), all);
        TextPart text = text(parts, chosen, addresses);
        Fragment top =
                Fragment.panel(
                        "top",
                        state,
                        s -> new TopHtml(dossier, phrases, addresses(s), alone).html());
        Fragment filters =
                Fragment.panel(
                        "filters",
                        state,
                        s ->
                                new FilterHtml(dossier, parts.findings(), phrases, addresses(s))
                                        .html());
        Html card =
                chosen.map(row -> new CardHtml(row, all, phrases, addresses).html())
                        .orElseGet(() -> CardHtml.none(phrases));
        Html notices =
                Html.of(
                        "%s%s",
                        new NoticeHtml(phrases).html(open, read.rejected()),
                        new CorrectionsHtml(phrases, addresses).html(dossier, all));
        var figures = new ArrayList<Slot>();
        figures.add(Fragment.panel("notices", notices));
        parts.fragments().forEach(fragment -> figures.add(fragment.at(addresses)));
        return new Page(
                200,
                phrases.text(dossier.title()),
                state.notation().language(),
                new Page.Watched("d/" + dossier.id() + "/changes", open.stamp()),
                state.get(Parameters.TEXT_VIEW),
                state.selection(),
                List.of(
                        top,
                        new Container(
                                "main",
                                "desk",
                                List.of(
                                        filters,
                                        new Container(
                                                "div",
                                                "sheet",
                                                List.of(text, Fragment.panel("card", card))),
                                        new Container("div", "figures", figures)))),
                () -> share(state));
    }

    /** Written for the first HTML only: a live page has no other head. */
    private Html share(ViewRequest state) {
        Function<Filter, SearchResult> finder =
                filter -> library.find(open.id(), open.version(), filter);
        var exhibits = new Exhibits(dossier, open.version(), finder);
        Exhibit all = exhibits.timeline(state.filter());
        return exhibits.of(exhibits.card(state), state.filter())
                .map(exhibit -> new ShareHtml(state, exhibit, all, site).html())
                .orElse(Html.NONE);
    }

    private DashboardUrls addresses(ViewRequest state) {
        return new DashboardUrls(state, site);
    }

    /** A choice stays when a filter drops its row: it is found among all rows. */
    private static Optional<Row> chosen(Selection selection, List<Row> all) {
        return all.stream().filter(row -> Selection.of(row).equals(selection)).findFirst();
    }

    private TextPart text(
            FragmentCache.FragmentSet parts, Optional<Row> chosen, DashboardUrls addresses) {
        ViewRequest state = addresses.state();
        String shownDocument =
                !state.text().isEmpty()
                        ? state.text()
                        : chosen.map(row -> row.item().passage().document())
                                .orElse(dossier.documents().getFirst().id());
        TextHtml text = drawn.text(open, dossier, state.notation());
        @Nullable Set<String> marked =
                state.filter().isEmpty()
                        ? null
                        : parts.findings().rows().stream().map(Row::id).collect(Collectors.toSet());
        return new TextPart(
                text,
                shownDocument,
                marked,
                parts.state(),
                chosen.map(row -> text.anatomy(row.item())).orElse(NONE),
                addresses);
    }
}

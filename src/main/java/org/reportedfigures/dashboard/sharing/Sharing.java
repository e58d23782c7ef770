package org.reportedfigures.dashboard.sharing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.reportedfigures.exhibits.Exhibits;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.Selection;
import org.reportedfigures.exhibits.SiteUrls;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.DossierVersions;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.Library;
import org.reportedfigures.library.Parameter;
import org.reportedfigures.library.SearchResult;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;

/** The dialogs by which a reader takes something of a dossier elsewhere. */
public final class Sharing {
    /** What is to be put on a site: the id of an exhibit. */
    static final String EMBED = "embed";

    /** What is to be cited: the id of a statement or event. */
    static final String CITE = "cite";

    /** Whether an embed stays as it is or keeps up with corrections. */
    private static final Parameter<String> KEEP =
            Parameter.oneOf("keep", List.of("now"), Function.identity(), "");

    private final OpenDossier open;
    private final Dossier dossier;
    private final Library library;
    private final DossierVersions versions;
    private final SiteUrls site;
    private final ViewRequest state;

    /**
     * @param state of the page that asks
     */
    public Sharing(
            OpenDossier open,
            Dossier dossier,
            Library library,
            DossierVersions versions,
            SiteUrls site,
            ViewRequest state) {
        this.versions = versions;
        this.open = open;
        this.dossier = dossier;
        this.library = library;
        this.site = site;
        this.state = state;
    }

    /**
     * The content of the dialog; empty where what is asked for is not there.
     *
     * @param ask {@value #EMBED} with {@code theme}, {@code keep} and {@code lang}, or {@value
     *     #CITE} with {@code statement} or {@code event}; what means nothing is left out
     */
    public Optional<Html> dialog(Map<String, List<String>> ask) {
        return ask.containsKey(CITE) ? cite(ask) : embed(ask);
    }

    private Optional<Html> embed(Map<String, List<String>> ask) {
        ViewRequest read = ViewRequest.read(dossier, ask).request();
        String id = ask.getOrDefault(EMBED, List.of("")).getFirst();
        boolean alone = id.startsWith(Exhibits.STATEMENTS);
        // A statement stays whatever the filter, so its address needs none.
        Filter filter = alone ? Filter.NONE : state.filter();
        boolean stays = KEEP.read(ask, rejected -> {}).equals("now");
        ViewRequest chosen =
                read.with(filter)
                        .with(notation(Parameters.LANGUAGE.read(ask, rejected -> {})))
                        .with(Parameters.VERSION, stays ? pinned() : "");
        return new Exhibits(dossier, open.version(), this::find)
                .of(id, filter)
                .map(exhibit ->
                        new EmbedDialog(exhibit, chosen, site, Phrases.in(state.notation()))
                                .html());
    }

    /** The version as it is now, kept from now on; "" where it cannot be kept. */
    private String pinned() {
        String now = open.version();
        return versions.edition(open, now).map(edition -> edition.pinned(now)).orElse("");
    }

    /** That of the page where the language is the page's. */
    private NumberPreferences notation(String language) {
        return language.isEmpty() || language.equals(state.notation().language())
                ? state.notation()
                : state.in(language).notation();
    }

    private Optional<Html> cite(Map<String, List<String>> ask) {
        Selection selection = ViewRequest.read(dossier, ask).request().selection();
        return find(Filter.NONE).rows().stream()
                .filter(row -> Selection.of(row).equals(selection))
                .findFirst()
                .map(row -> new CiteDialog(row, state.everything(), site).html());
    }

    private SearchResult find(Filter filter) {
        return library.find(open.id(), open.version(), filter);
    }
}

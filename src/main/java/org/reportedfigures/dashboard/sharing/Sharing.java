package org.reportedfigures.dashboard.sharing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedfigures.dashboard.state.DashboardUrls;
import org.reportedfigures.dashboard.state.Selection;
import org.reportedfigures.dashboard.state.State;
import org.reportedfigures.dashboard.state.StateReader;
import org.reportedfigures.drawing.Theme;
import org.reportedfigures.exhibits.Exhibits;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.PublicUrls;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.Library;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.SearchResult;
import org.reportedfigures.phrases.Messages;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;

/** The dialogs by which a reader takes something of a dossier elsewhere. */
public final class Sharing {
    /** What is to be put on a site: the id of an exhibit. */
    static final String EMBED = "embed";

    /** What is to be cited: the id of a statement or event. */
    static final String CITE = "cite";

    private final OpenDossier open;
    private final Dossier dossier;
    private final Library library;
    private final PublicUrls site;
    private final State state;

    /**
     * @param state of the page that asks
     */
    public Sharing(
            OpenDossier open, Dossier dossier, Library library, PublicUrls site, State state) {
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
        var parameters = new Parameters(dossier, ask);
        String id = parameters.value(EMBED);
        boolean alone = id.startsWith(DashboardUrls.STATEMENTS);
        // A statement stays whatever the filter, so its address needs none.
        Filter filter = alone ? Filter.NONE : state.filter();
        String language = parameters.named("lang", Messages.languages());
        var choice =
                new EmbedChoice(
                        new ViewRequest(dossier, filter, notation(language)),
                        parameters.choice("theme", Theme.class, Theme.AUTO),
                        parameters.named("keep", List.of("now")).isEmpty() ? "" : open.version());
        return new Exhibits(dossier, open.version(), this::find)
                .of(id, filter)
                .map(exhibit ->
                        new EmbedDialog(exhibit, choice, site, Phrases.in(state.notation()))
                                .html());
    }

    /** That of the page where the language is the page's. */
    private NumberPreferences notation(String language) {
        if (language.isEmpty() || language.equals(state.notation().language())) {
            return state.notation();
        }
        NumberPreferences home = state.home();
        return language.equals(home.language()) ? home : NumberPreferences.of(language);
    }

    private Optional<Html> cite(Map<String, List<String>> ask) {
        Selection selection = new StateReader(dossier, ask).read().state().selection();
        return find(Filter.NONE).rows().stream()
                .filter(row -> Selection.of(row).equals(selection))
                .findFirst()
                .map(this::cite);
    }

    private Html cite(Row row) {
        ViewRequest home = new ViewRequest(dossier, Filter.NONE, state.notation());
        return new CiteDialog(row, home, site).html();
    }

    private SearchResult find(Filter filter) {
        return library.find(open.id(), open.version(), filter);
    }
}

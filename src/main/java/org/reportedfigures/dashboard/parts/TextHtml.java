package org.reportedfigures.dashboard.parts;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.charts.SizePolicy;
import org.reportedfigures.dashboard.state.DashboardUrls;
import org.reportedfigures.dashboard.state.FacetNames;
import org.reportedfigures.exhibits.Selection;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Document.Rights;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.When;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.html.Said;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.words.Anatomy;
import org.reportedfigures.words.MarkedItem;
import org.reportedfigures.words.MarkedText;

/** Writes the original texts of a dossier, each with its head; several of them with tabs. */
public final class TextHtml {
    private static final List<String> KINDS =
            List.of("number", "bound", "status", "estimate", "condition", "speaker", "when");

    /** Where all texts are longer together, a page holds the open one; tabs lead to the others. */
    private static final int MOST_CHARACTERS = 2 << 20;

    private final Dossier dossier;
    private final String key;
    private final Phrases phrases;
    private final Map<String, List<MarkedItem>> entries;
    private final Map<String, MarkedText> texts = new ConcurrentHashMap<>();

    /**
     * @param key changes with the version and the notation
     */
    public TextHtml(Dossier dossier, String key, Phrases phrases, List<MarkedItem> entries) {
        this.dossier = dossier;
        this.key = key;
        this.phrases = phrases;
        this.entries = entries.stream().collect(groupingBy(e -> e.item().passage().document()));
    }

    public String key() {
        return key;
    }

    /** Roughly what it holds in memory when every text has been open, in bytes. */
    public int weight() {
        return (int) Math.min(8 * length(), Integer.MAX_VALUE);
    }

    private long length() {
        return dossier.documents().stream().mapToLong(d -> d.text().length()).sum();
    }

    public Anatomy anatomy(Item item) {
        return text(dossier.document(item.passage().document()).orElseThrow()).anatomy(item);
    }

    /** Paragraphs without anatomy, by their keys; unknown keys are left out. */
    public Map<String, Html> plain(Collection<String> keys) {
        var plain = new LinkedHashMap<String, Html>();
        keys.stream()
                .map(paragraph -> paragraph.substring(0, Math.max(0, paragraph.lastIndexOf('-'))))
                .distinct()
                .forEach(id ->
                        dossier.document(id)
                                .ifPresent(known -> plain.putAll(text(known).paragraphs(keys))));
        return plain;
    }

    /**
     * @param open the document that is not hidden behind its tab
     * @param anatomy some paragraphs of it look otherwise
     * @param addresses where tabs and numbers lead; a live page takes only the text from them
     */
    public void write(String open, Anatomy anatomy, DashboardUrls addresses, HtmlWriter out) {
        // Without scripts, the numbers in the text are the buttons of a form.
        Html kept = DashboardUrls.fields(addresses.state().with(Selection.NONE).withText(""));
        boolean several = dossier.documents().size() > 1;
        if (several) {
            tabs(out, open, addresses);
        }
        boolean onlyOpen = length() > MOST_CHARACTERS;
        for (Document document : dossier.documents()) {
            if (onlyOpen && !document.id().equals(open)) {
                continue;
            }
            out.put(
                    "<section class=\"original\" aria-label=\"%s\"%s>",
                    title(document), hidden(!document.id().equals(open)));
            head(out, document);
            out.put("<form action=\"d/%s%s\">%s", dossier.id(), DashboardUrls.WORDS, kept);
            text(document).write(anatomy.paragraphs(), out);
            out.put("</form></section>");
        }
        legend(out, anatomy.kinds());
    }

    /** What the shapes of the anatomy mean, for the kinds that are there. */
    private void legend(HtmlWriter out, List<String> kinds) {
        out.put("<p class=\"legend\" aria-hidden=\"true\"%s>", hidden(kinds.isEmpty()));
        for (String kind : KINDS) {
            out.put(
                    "<span data-legend=\"%s\"%s>%s</span>",
                    kind, hidden(!kinds.contains(kind)), say("word." + kind));
        }
        out.put("</p>");
    }

    private static Html hidden(boolean isHidden) {
        return Html.when(isHidden, " hidden");
    }

    private void tabs(HtmlWriter out, String open, DashboardUrls addresses) {
        out.put("<nav class=\"tabs\" aria-label=\"%s\">", say("page.tabs"));
        var offered = new LinkedHashSet<Document>(SizePolicy.choices(dossier.documents()));
        dossier.document(open).ifPresent(offered::add);
        for (Document document : offered) {
            out.put(
                    "<a data-go data-only=\"text\" href=\"%s\"%s>%s</a>",
                    addresses.to(addresses.state().withText(document.id())),
                    Html.when(document.id().equals(open), " aria-current=\"page\""),
                    Html.name(title(document)));
        }
        out.put("</nav>").add(SizePolicy.moreChoices(dossier.documents().size(), phrases.asHtml()));
    }

    private void head(HtmlWriter out, Document document) {
        var parts = new ArrayList<Html>();
        parts.add(Html.of("<b>%s</b>", Html.name(title(document))));
        String publisher = document.publisher();
        if (publisher != null && !document.title().isEmpty()) {
            parts.add(Html.name(publisher));
        }
        When published = document.published();
        if (published != null) {
            parts.add(phrases.asHtml().date(published));
        }
        rights(parts, document.rights());
        String url = document.url();
        if (url != null) {
            parts.add(
                    Html.of(
                            "<a href=\"%s\" rel=\"noopener noreferrer external\">%s</a>",
                            url, say("page.source")));
        }
        out.put("<p class=\"about\">%s", phrases.asHtml().join("parts", parts));
        if (published != null && published.inferred() != null) {
            out.put(
                    "<span class=\"reason\">[…] %s</span>",
                    Html.name(phrases.text(published.inferred().reason())));
        }
        out.put("</p>");
    }

    private void rights(List<Html> parts, Rights rights) {
        for (String part : new @Nullable String[] {rights.holder(), rights.licence()}) {
            if (part != null) {
                parts.add(Html.name(part));
            }
        }
        if (rights.passagesOnly()) {
            parts.add(say("page.passages").markup());
        }
    }

    private MarkedText text(Document document) {
        return texts.computeIfAbsent(
                document.id(), id -> new MarkedText(document, entries.getOrDefault(id, List.of())));
    }

    private String title(Document document) {
        return new FacetNames(dossier, phrases).title(document);
    }

    private Said say(String key, Object... arguments) {
        return phrases.wording().said(key, arguments);
    }
}

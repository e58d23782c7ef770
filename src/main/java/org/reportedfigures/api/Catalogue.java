package org.reportedfigures.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.exhibits.Exhibit;
import org.reportedfigures.exhibits.Exhibits;
import org.reportedfigures.exhibits.SiteUrls;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.DossierVersion;
import org.reportedfigures.library.Library;
import org.reportedfigures.library.Rows;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.library.VersionStore;
import org.reportedfigures.phrases.CorrectionNote;
import org.reportedfigures.phrases.Phrases;

/** What there is, as trees of names and values; names are in the reader's language. */
final class Catalogue {
    /** What every version has, with rows or without. */
    private static final List<String> EVERYWHERE = List.of("list", "timeline");

    private final Library library;
    private final SiteUrls site;
    private final VersionStore versions;

    Catalogue(Library library, VersionStore versions, SiteUrls site) {
        this.library = library;
        this.site = site;
        this.versions = versions;
    }

    /**
     * All dossiers that can be shown.
     *
     * @param language "" for each dossier's own
     */
    Map<String, Object> all(String language) {
        var all = new ArrayList<Map<String, Object>>();
        for (OpenDossier open : library.dossiers()) {
            open.shown()
                    .ifPresent(dossier -> {
                        ViewRequest home = ViewRequest.home(dossier);
                        all.add(head(open, language.isEmpty() ? home : home.in(language)));
                    });
        }
        var tree = new LinkedHashMap<String, Object>();
        tree.put("dossiers", all);
        return tree;
    }

    /**
     * A dossier with what can be shown of the rows that were asked for.
     *
     * @param asked all addresses of files pin the version that it pins
     */
    Map<String, Object> one(DossierVersion edition, ViewRequest asked) {
        Dossier dossier = edition.dossier();
        Phrases phrases = asked.phrases();
        var exhibits = new Exhibits(dossier, edition.version(), edition.finder());
        Map<String, Object> tree = head(edition.open(), asked);
        tree.put("versions", versions(edition.now(), asked));
        tree.put(
                "documents",
                dossier.documents().stream().map(document -> document(document, phrases)).toList());
        tree.put(
                "charts",
                exhibits.main(asked.filter()).stream().map(e -> exhibit(e, asked)).toList());
        tree.put("figures", figures(edition, asked));
        tree.put(
                "corrections",
                dossier.corrections().stream()
                        .map(one -> CorrectionNote.data(one, phrases))
                        .toList());
        return tree;
    }

    /** Grouped from one search: a dossier may have thousands. */
    private List<Map<String, Object>> figures(DossierVersion edition, ViewRequest asked) {
        Map<String, List<StatementRow>> byFigure = new LinkedHashMap<>();
        for (StatementRow row : Rows.statements(edition.finder().apply(asked.filter()).rows())) {
            byFigure.computeIfAbsent(row.figure().id(), id -> new ArrayList<>()).add(row);
        }
        var figures = new ArrayList<Map<String, Object>>();
        byFigure.forEach((id, rows) -> {
            String name = asked.phrases().name(rows.getFirst());
            figures.add(entry("figures/" + id, "figure", name, rows.size(), asked));
        });
        return figures;
    }

    private Map<String, Object> head(OpenDossier open, ViewRequest asked) {
        Dossier dossier = open.shown().orElseThrow();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", open.id());
        tree.put("title", asked.phrases().text(dossier.title()));
        tree.put("language", asked.notation().language());
        tree.put("version", open.version());
        tree.put("figures_count", dossier.figures().size());
        tree.put(
                "statements_count",
                dossier.figures().stream().mapToInt(figure -> figure.statements().size()).sum());
        tree.put("events_count", dossier.events().size());
        tree.put("problems_count", open.problems().size());
        // In one order: the same answer has the same tag on every node.
        var links = new LinkedHashMap<String, Object>();
        links.put("self", site.api(asked));
        links.put("page", site.dashboard(asked));
        tree.put("links", links);
        return tree;
    }

    private Map<String, Object> exhibit(Exhibit exhibit, ViewRequest asked) {
        String title = exhibit.title(asked.phrases());
        return entry(exhibit.id(), exhibit.form(), title, exhibit.rows().size(), asked);
    }

    private Map<String, Object> entry(
            String id, String kind, String title, int rows, ViewRequest asked) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", id);
        tree.put("kind", kind);
        tree.put("title", title);
        tree.put("rows", rows);
        tree.put("links", site.forms(asked, id));
        return tree;
    }

    private static Map<String, Object> document(Document document, Phrases phrases) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", document.id());
        tree.put("language", document.language());
        tree.put("title", phrases.document(document));
        if (document.published() != null) {
            tree.put("published", document.published().date().text());
            tree.put("published_inferred", document.published().inferred() != null);
        }
        if (document.url() != null) {
            tree.put("url", document.url());
        }
        if (document.rights().licence() != null) {
            tree.put("licence", document.rights().licence());
        }
        tree.put("shown", document.rights().passagesOnly() ? "passages" : "full");
        return tree;
    }

    /** The current version first, then those that are kept, the newest first. */
    private List<Map<String, Object>> versions(OpenDossier open, ViewRequest asked) {
        Map<String, Instant> kept = new LinkedHashMap<>(versions.kept(open.id()));
        // What a filter asks for may mean nothing in another version.
        ViewRequest everything = asked.everything();
        var all = new ArrayList<Map<String, Object>>();
        all.add(version(open.version(), true, kept.remove(open.version()), everything));
        kept.forEach((id, written) -> all.add(version(id, false, written, everything)));
        return all;
    }

    /**
     * It is kept from the moment on that somebody asks for it by one of these addresses; without
     * addresses where versions cannot be kept now.
     */
    private Map<String, Object> version(
            String id, boolean current, @Nullable Instant written, ViewRequest asked) {
        var version = new LinkedHashMap<String, Object>();
        version.put("id", id);
        version.put("current", current);
        if (written != null) {
            version.put("written", written.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        var links = new LinkedHashMap<String, Object>();
        if (written == null && versions.complaint().isPresent()) {
            version.put("links", links);
            return version;
        }
        EVERYWHERE.forEach(exhibit -> links.put(exhibit, site.forms(asked.pinned(id), exhibit)));
        version.put("links", links);
        return version;
    }
}

package org.reportedfigures.charts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.Edtf.Edge;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.When;
import org.reportedfigures.library.Row;
import tools.jackson.databind.json.JsonMapper;

/** Writes an exhibit as JSON-LD: a schema.org Dataset, a Claim a row with where it appears. */
final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Exhibit exhibit;
    private final Asked asked;
    private final Site site;
    private final Phrases phrases;

    LinkedData(Exhibit exhibit, Asked asked, Site site) {
        this.exhibit = exhibit;
        this.asked = asked;
        this.site = site;
        this.phrases = asked.phrases();
    }

    /** JSON that can stand in a script element. */
    String write() {
        var set = node("Dataset");
        set.put("@context", "https://schema.org");
        set.put("@id", site.embed(asked, exhibit.id()));
        set.put("name", exhibit.title(phrases));
        set.put("description", Alternative.of(exhibit, phrases));
        set.put("inLanguage", phrases.notation().language());
        set.put("url", site.dashboard(asked, exhibit));
        set.put("version", exhibit.version());
        set.put("isAccessibleForFree", true);
        set.put(
                "distribution",
                List.of(download("csv", "text/csv"), download("json", "application/json")));
        set.put("hasPart", exhibit.rows().stream().map(this::claim).toList());
        return JSON.writeValueAsString(set).replace("<", "\\u003c");
    }

    private Map<String, @Nullable Object> download(String form, String type) {
        var file = node("DataDownload");
        file.put("encodingFormat", type);
        file.put("contentUrl", site.file(asked, exhibit.id(), "." + form));
        return file;
    }

    private Map<String, @Nullable Object> claim(Row row) {
        Item item = row.item();
        var claim = node("Claim");
        claim.put("@id", site.dashboard(asked, row));
        claim.put("name", phrases.label(row).text());
        claim.put("text", phrases.claim(row).text());
        // Who they are is told, whether a person or an organisation is not.
        named("author", item.speaker(), claim);
        named("provider", item.via(), claim);
        When when = item.when();
        if (when != null) {
            claim.put("temporalCoverage", when.date().text());
        }
        claim.put("appearance", appearance(row));
        return claim;
    }

    private void named(
            String property, @Nullable Speaker speaker, Map<String, @Nullable Object> to) {
        if (speaker != null) {
            var node = new LinkedHashMap<String, @Nullable Object>();
            node.put("name", phrases.name(speaker));
            to.put(property, node);
        }
    }

    private Map<String, @Nullable Object> appearance(Row row) {
        var quotation = node("Quotation");
        quotation.put("text", row.item().passage().exact());
        row.dossier()
                .document(row.item().passage().document())
                .ifPresent(document -> {
                    quotation.put("inLanguage", document.language());
                    TextFragment.link(row).ifPresent(link -> quotation.put("url", link));
                    quotation.put("isPartOf", article(document));
                });
        return quotation;
    }

    private Map<String, @Nullable Object> article(Document document) {
        var article = node("Article");
        article.put("name", phrases.document(document));
        article.put("inLanguage", document.language());
        if (document.url() != null) {
            article.put("url", document.url());
        }
        if (document.publisher() != null) {
            var publisher = node("Organization");
            publisher.put("name", document.publisher());
            article.put("publisher", publisher);
        }
        day(document.published()).ifPresent(day -> article.put("datePublished", day));
        if (document.rights().licence() != null) {
            article.put("creditText", document.rights().licence());
        }
        return article;
    }

    /** A day that is told for sure; schema.org has no words for any other date. */
    private static Optional<String> day(@Nullable When when) {
        if (when == null || when.inferred() != null || when.date().isInterval()) {
            return Optional.empty();
        }
        return when.date().start() instanceof Edge.Known known
                        && known.precision() == Edtf.Precision.DAY
                        && !known.approximate()
                        && !known.uncertain()
                ? Optional.of(known.earliest().toString())
                : Optional.empty();
    }

    private static Map<String, @Nullable Object> node(String type) {
        var node = new LinkedHashMap<String, @Nullable Object>();
        node.put("@type", type);
        return node;
    }
}

package org.reportedfigures.exhibits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.charts.ScriptJson;
import org.reportedfigures.figures.Correction;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.Edtf.Edge;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.When;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.EventRow;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.CorrectionNote;
import org.reportedfigures.phrases.Corrections;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.phrases.TextFragment;

/**
 * Writes an exhibit as JSON-LD: a schema.org Dataset, a Claim a row with where it appears.
 *
 * <p>That an event took place is a claim of the text, too: the Claim is about the Event.
 */
final class LinkedData {
    private static final ScriptJson JSON = new ScriptJson("<");

    private final ExhibitFiles shown;
    private final Exhibit exhibit;
    private final Phrases phrases;
    private final Corrections corrected;

    LinkedData(ExhibitFiles shown) {
        this.shown = shown;
        this.exhibit = shown.exhibit();
        this.phrases = shown.phrases();
        this.corrected = exhibit.corrections();
    }

    /**
     * JSON that can be put into a script element.
     *
     * @param most claims; where there are more, only the files that hold them are named
     */
    Html write(int most) {
        var set = node("Dataset");
        set.put("@context", "https://schema.org");
        set.put("@id", shown.file(""));
        set.put("name", name());
        set.put("description", shown.alternative());
        set.put("inLanguage", shown.language());
        set.put("url", shown.link());
        set.put("version", exhibit.version());
        set.put("isAccessibleForFree", true);
        set.put(
                "distribution",
                List.of(download(".csv", "text/csv"), download(".json", "application/json")));
        if (exhibit.rows().size() <= most) {
            set.put("hasPart", exhibit.rows().stream().map(this::claim).toList());
        }
        return JSON.write(set);
    }

    /** The timeline has all rows: it represents the dossier. */
    private String name() {
        return exhibit.kind() == Exhibit.ExhibitKind.TIMELINE
                ? phrases.text(exhibit.dossier().title())
                : exhibit.title(phrases);
    }

    private Map<String, @Nullable Object> download(String ending, String type) {
        var file = node("DataDownload");
        file.put("encodingFormat", type);
        file.put("contentUrl", shown.file(ending));
        return file;
    }

    private Map<String, @Nullable Object> claim(Row row) {
        Item item = row.item();
        var claim = node("Claim");
        claim.put("@id", shown.link(row));
        claim.put("name", phrases.label(row).text());
        claim.put("text", phrases.claim(row).text());
        // Who they are is known; whether a person or an organisation is not.
        named("author", item.speaker(), claim);
        named("provider", item.via(), claim);
        When when = item.when();
        if (when != null) {
            claim.put("temporalCoverage", when.date().text());
        }
        if (row instanceof EventRow) {
            claim.put("about", event(row));
        }
        List<Correction> corrections = corrected.of(row);
        if (!corrections.isEmpty()) {
            claim.put("correction", corrections.stream().map(this::correction).toList());
        }
        claim.put("appearance", source(row));
        return claim;
    }

    private Map<String, @Nullable Object> event(Row row) {
        var event = node("Event");
        event.put("name", phrases.name(row));
        day(row.item().when()).ifPresent(day -> event.put("startDate", day));
        return event;
    }

    private Map<String, @Nullable Object> correction(Correction correction) {
        var comment = node("CorrectionComment");
        comment.put("datePublished", correction.date().toString());
        comment.put("text", CorrectionNote.plain(correction, phrases));
        return comment;
    }

    private void named(
            String property, @Nullable Speaker speaker, Map<String, @Nullable Object> to) {
        if (speaker != null) {
            var node = new LinkedHashMap<String, @Nullable Object>();
            node.put("name", phrases.name(speaker));
            to.put(property, node);
        }
    }

    static Map<String, @Nullable Object> node(String type) {
        var node = new LinkedHashMap<String, @Nullable Object>();
        node.put("@type", type);
        return node;
    }

    /** The passage: schema.org has a Quotation that is part of an Article. */
    private Map<String, @Nullable Object> source(Row row) {
        var quotation = node("Quotation");
        quotation.put("text", row.item().passage().exact());
        quotation.put("inLanguage", row.language());
        TextFragment.link(row).ifPresent(link -> quotation.put("url", link));
        quotation.put("isPartOf", article(row.document()));
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

    /** A day that is reported for sure; schema.org has no words for any other date. */
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
}

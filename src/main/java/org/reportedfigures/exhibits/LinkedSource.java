package org.reportedfigures.exhibits;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.Edtf.Edge;
import org.reportedfigures.figures.When;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.phrases.TextFragment;

/** Where a claim appears, as schema.org has it: a Quotation that is part of an Article. */
final class LinkedSource {
    private final Phrases phrases;

    LinkedSource(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The passage, with the document it stands in. */
    Map<String, @Nullable Object> of(Row row) {
        var quotation = LinkedData.node("Quotation");
        quotation.put("text", row.item().passage().exact());
        quotation.put("inLanguage", row.language());
        TextFragment.link(row).ifPresent(link -> quotation.put("url", link));
        quotation.put("isPartOf", article(row.document()));
        return quotation;
    }

    private Map<String, @Nullable Object> article(Document document) {
        var article = LinkedData.node("Article");
        article.put("name", phrases.document(document));
        article.put("inLanguage", document.language());
        if (document.url() != null) {
            article.put("url", document.url());
        }
        if (document.publisher() != null) {
            var publisher = LinkedData.node("Organization");
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
    static Optional<String> day(@Nullable When when) {
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

package org.reportedfigures.words;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.Span;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.words.Anatomy.AnatomyLayers;
import org.reportedfigures.words.Paragraphs.Paragraph;
import org.reportedfigures.words.Paragraphs.ParagraphCutter;

/**
 * A document as HTML: paragraphs, marked words, and a button after the words of each statement and
 * event. Immutable; its results are generated at each call.
 */
public final class MarkedText {
    /** The id of the selected words, to which links lead without scripts. */
    public static final String CHOSEN = "chosen";

    private final Document document;
    private final Offsets offsets;
    private final Paragraphs paragraphs;

    private final Marks marks;
    private final Buttons buttons;

    /**
     * @param entries of the whole dossier or of this document; those of other documents are ignored
     */
    public MarkedText(Document document, List<MarkedItem> entries) {
        this.document = document;
        offsets = new Offsets(document.text());
        List<MarkedItem> here = entries.stream().filter(this::isHere).toList();
        paragraphs =
                document.rights().passagesOnly()
                        ? ParagraphCutter.only(quoted(entries), document, offsets)
                        : ParagraphCutter.all(document, offsets);
        marks = Marks.of(here);
        buttons = Buttons.of(here, paragraphs);
    }

    /** The whole document: one {@code article} with a {@code p data-p} for each paragraph. */
    public Html html() {
        var out = new HtmlWriter();
        write(Map.of(), out);
        return out.done();
    }

    /**
     * Writes the whole document with some paragraphs replaced.
     *
     * @param changed key of a paragraph to its content
     */
    public void write(Map<String, Html> changed, HtmlWriter out) {
        out.put(
                "<article class=\"document\" data-document=\"%s\" lang=\"%s\" data-roving>",
                document.id(), document.language());
        int at = 0;
        for (Paragraph paragraph : paragraphs.all()) {
            // Line ends are kept, so that copied text is the original.
            between(at, paragraph.span().start(), out);
            out.put("<p data-p=\"%s\" dir=\"auto\">", paragraph.key());
            Html other = changed.get(paragraph.key());
            if (other == null) {
                write(out, paragraph, List.of());
            } else {
                out.add(other);
            }
            out.put("</p>");
            at = paragraph.span().end();
        }
        between(at, offsets.length(), out);
        out.put("</article>");
    }

    /** The paragraphs with those keys, without anatomy; unknown keys are ignored. */
    public Map<String, Html> paragraphs(Collection<String> keys) {
        var html = new LinkedHashMap<String, Html>();
        for (Paragraph paragraph : paragraphs.all()) {
            if (keys.contains(paragraph.key())) {
                html.put(paragraph.key(), written(paragraph, List.of()));
            }
        }
        return html;
    }

    /**
     * The paragraphs that contain the item's passage and words; none if it is in another document.
     */
    public Anatomy anatomy(Item item) {
        AnatomyLayers anatomy = AnatomyLayers.of(item, document.id());
        Span first = anatomy.first();
        String firstKey = null;
        var html = new LinkedHashMap<String, Html>();
        for (Paragraph paragraph : paragraphs.touching(anatomy.layers())) {
            html.put(paragraph.key(), written(paragraph, anatomy.layers()));
            if (first != null && firstKey == null && first.start() < paragraph.span().end()) {
                firstKey = paragraph.key();
            }
        }
        return new Anatomy(html, firstKey, List.copyOf(anatomy.kinds()));
    }

    private void between(int start, int end, HtmlWriter out) {
        out.text(document.rights().passagesOnly() ? "\n" : offsets.text(start, end));
    }

    private Html written(Paragraph paragraph, List<Layer> anatomy) {
        var out = new HtmlWriter();
        write(out, paragraph, anatomy);
        return out.done();
    }

    private void write(HtmlWriter out, Paragraph paragraph, List<Layer> anatomy) {
        for (Paragraph.ParagraphPart part : paragraph.parts()) {
            if (part.gapBefore()) {
                out.add(Paragraph.GAP);
            }
            Span span = part.span();
            List<Layer> layers =
                    Stream.concat(anatomy.stream(), marks.around(span))
                            .filter(layer -> layer.span().overlaps(span))
                            .toList();
            new ParagraphWriter(out, offsets, span, layers, buttons.after(span)).write();
        }
        if (paragraph.gapAfter()) {
            out.add(Paragraph.GAP);
        }
    }

    private boolean isHere(MarkedItem entry) {
        return entry.place().document().equals(document.id());
    }

    private List<Span> quoted(List<MarkedItem> entries) {
        return entries.stream()
                .map(MarkedItem::item)
                .flatMap(i ->
                        Stream.concat(Stream.of(i.passage()), i.words().quotes().values().stream()))
                .filter(quote -> quote.document().equals(document.id()))
                .map(Quote::span)
                .toList();
    }
}

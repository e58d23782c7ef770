package org.reportedfigures.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Span;
import org.reportedfigures.html.Html;

/** The paragraphs of a document in order, with a binary search by offset. */
record Paragraphs(List<Paragraph> all) {
    Paragraphs {
        all = List.copyOf(all);
    }

    /** The paragraphs that overlap one of the layers, in order. */
    List<Paragraph> touching(List<Layer> layers) {
        var touched = new TreeMap<Integer, Paragraph>();
        for (Layer layer : layers) {
            for (int i = reaching(layer.span().start() + 1); i < all.size(); i++) {
                Paragraph paragraph = all.get(i);
                if (paragraph.span().start() >= layer.span().end()) {
                    break;
                }
                touched.put(i, paragraph);
            }
        }
        return List.copyOf(touched.values());
    }

    /**
     * Index of the first paragraph that ends at that offset or after it; the number of paragraphs
     * if none does.
     */
    int reaching(int place) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().end() >= place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * A line of the document that is not blank.
     *
     * @param key its {@code data-p}
     * @param span in code points of the document
     * @param parts the parts that may be shown, in order; a single one if all of it may
     * @param gapAfter whether text that may not be shown follows and nothing shown comes after it
     */
    record Paragraph(String key, Span span, List<ParagraphPart> parts, boolean gapAfter) {
        /**
         * A stretch that is shown.
         *
         * @param gapBefore whether hidden text precedes it
         */
        record ParagraphPart(Span span, boolean gapBefore) {}

        static final Html GAP = Html.of("<span class=\"gap\">[…]</span>");
    }

    /** Splits a document into paragraphs, and into the parts that may be shown. */
    static final class ParagraphCutter {
        private final Document document;
        private final Offsets offsets;
        private final List<Span> shown;
        private final List<Paragraph> paragraphs = new ArrayList<>();

        private boolean isHiddenBefore;

        private ParagraphCutter(Document document, Offsets offsets, List<Span> shown) {
            this.document = document;
            this.offsets = offsets;
            this.shown = shown;
        }

        static Paragraphs all(Document document, Offsets offsets) {
            return new ParagraphCutter(document, offsets, List.of(new Span(0, Integer.MAX_VALUE)))
                    .cut();
        }

        /**
         * Only the quotes, and blanks between them.
         *
         * @param quoted in any order, overlapping or not
         */
        static Paragraphs only(List<Span> quoted, Document document, Offsets offsets) {
            return new ParagraphCutter(document, offsets, joined(quoted)).cut();
        }

        private Paragraphs cut() {
            int start = 0;
            int index = 0;
            for (String line : document.text().split("\n", -1)) {
                int end = start + line.codePointCount(0, line.length());
                if (!line.isBlank()) {
                    add(document.id() + "-" + index, new Span(start, end));
                    index++;
                }
                start = end + 1;
            }
            if (isHiddenBefore && !paragraphs.isEmpty()) {
                Paragraph last = paragraphs.removeLast();
                paragraphs.add(new Paragraph(last.key(), last.span(), last.parts(), true));
            }
            return new Paragraphs(paragraphs);
        }

        private void add(String key, Span line) {
            var parts = new ArrayList<Paragraph.ParagraphPart>();
            int at = line.start();
            for (Span span : shown) {
                if (span.start() >= line.end()) {
                    break;
                }
                int start = Math.max(at, span.start());
                int end = Math.min(line.end(), span.end());
                if (start >= end) {
                    continue;
                }
                // A blank between two quotes is no gap: it belongs to the part after it.
                boolean isBlank = offsets.text(at, start).isBlank();
                isHiddenBefore |= !isBlank;
                parts.add(
                        new Paragraph.ParagraphPart(
                                new Span(isBlank ? at : start, end), isHiddenBefore));
                isHiddenBefore = false;
                at = end;
            }
            isHiddenBefore |= !offsets.text(at, line.end()).isBlank();
            if (!parts.isEmpty()) {
                paragraphs.add(new Paragraph(key, line, List.copyOf(parts), false));
            }
        }

        private static List<Span> joined(List<Span> quoted) {
            var joined = new ArrayList<Span>();
            for (Span span :
                    quoted.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
                if (!joined.isEmpty() && span.start() <= joined.getLast().end()) {
                    Span last = joined.removeLast();
                    joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
                } else {
                    joined.add(span);
                }
            }
            return joined;
        }
    }
}

package org.reportedfigures.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.html.Hole;
import org.reportedfigures.html.Html;
import org.reportedfigures.words.Paragraphs.Paragraph;

/** The buttons of a document, by position. */
final class Buttons {
    private final TreeMap<Integer, List<Button>> byPlace = new TreeMap<>();

    private Buttons() {}

    /** After each core and each event's passage; at one position numbers first, then events. */
    static Buttons of(List<MarkedItem> entries, Paragraphs paragraphs) {
        var buttons = new Buttons();
        if (!paragraphs.all().isEmpty()) {
            entries.stream()
                    .sorted(
                            Comparator.comparing(
                                    (MarkedItem entry) -> entry.item() instanceof Event))
                    .forEach(entry -> buttons.add(entry, paragraphs));
        }
        return buttons;
    }

    /** The buttons after a code point of the span, in order. */
    List<Button> after(Span span) {
        return byPlace.subMap(span.start(), false, span.end(), true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private void add(MarkedItem entry, Paragraphs paragraphs) {
        int place = inText(entry.place().span().end(), paragraphs);
        Button button =
                switch (entry.item()) {
                    case Statement statement -> Button.ofStatement(place, entry);
                    case Event event -> Button.ofEvent(place, entry);
                };
        byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(button);
    }

    /**
     * The position itself, or the end of the paragraph before it: a quote may end with a line end.
     */
    private static int inText(int place, Paragraphs paragraphs) {
        int index = paragraphs.reaching(place);
        boolean isInside =
                index < paragraphs.all().size()
                        && paragraphs.all().get(index).span().start() < place;
        if (isInside) {
            return place;
        }
        Paragraph before = paragraphs.all().get(Math.max(0, index - 1));
        return before.parts().getLast().span().end();
    }

    /**
     * A button that is not part of the text.
     *
     * @param after the code point that precedes it
     */
    record Button(int after, Html html) {
        /**
         * A statement's number: without scripts it submits the form around the text. Never a {@code
         * form} attribute: with it, browsers search the whole page for each button, and again for
         * each that moves.
         */
        static Button ofStatement(int after, MarkedItem entry) {
            return of(after, entry, "statement", "cite", String.valueOf(entry.number()));
        }

        static Button ofEvent(int after, MarkedItem entry) {
            return of(after, entry, "event", "event", "◇");
        }

        /**
         * The word joiner, which no copy of the text includes, keeps the button from beginning a
         * line.
         */
        private static Button of(
                int after, MarkedItem entry, String kind, String style, String sign) {
            String id = entry.item().id();
            Html html =
                    Html.of(
                            """
                            <i class="tie"></i><button type="submit" name="%s" value="%s" data-%s="%s"%s \
                            class="%s%s %s" aria-label="%s">%s</button>\
                            """,
                            kind,
                            id,
                            kind,
                            id,
                            Html.hole(new Hole.Current(kind, List.of(id))),
                            Html.hole(new Hole.Off(List.of(id))),
                            style,
                            entry.colour(),
                            entry.label(),
                            sign);
            return new Button(after, html);
        }
    }
}

package org.reportedfigures.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Statement;

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
}

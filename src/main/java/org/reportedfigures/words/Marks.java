package org.reportedfigures.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.html.Hole;
import org.reportedfigures.html.Html;

/** The marked words of a document: its cores, split at each other's ends so that none overlap. */
final class Marks {
    private static final Comparator<MarkedItem> SHORTEST_FIRST =
            Comparator.comparingInt((MarkedItem entry) -> span(entry).length())
                    .thenComparingInt(MarkedItem::number);

    /** By the start of their span. */
    private final TreeMap<Integer, Layer> byStart = new TreeMap<>();

    private Marks() {}

    static Marks of(List<MarkedItem> entries) {
        List<MarkedItem> waiting =
                entries.stream()
                        .filter(entry -> entry.item() instanceof Statement)
                        .sorted(Comparator.comparingInt(entry -> span(entry).start()))
                        .toList();
        int[] cuts =
                waiting.stream()
                        .flatMapToInt(e -> IntStream.of(span(e).start(), span(e).end()))
                        .sorted()
                        .distinct()
                        .toArray();
        var marks = new Marks();
        var active = new ArrayList<MarkedItem>();
        int next = 0;
        for (int i = 0; i + 1 < cuts.length; i++) {
            int start = cuts[i];
            active.removeIf(entry -> span(entry).end() <= start);
            while (next < waiting.size() && span(waiting.get(next)).start() == start) {
                active.add(waiting.get(next));
                next++;
            }
            if (!active.isEmpty()) {
                active.sort(SHORTEST_FIRST);
                marks.byStart.put(start, mark(active, new Span(start, cuts[i + 1])));
            }
        }
        return marks;
    }

    /** All that overlap the span, perhaps one before it. */
    Stream<Layer> around(Span span) {
        Integer before = byStart.floorKey(span.start());
        return byStart.subMap(before == null ? span.start() : before, span.end()).values().stream();
    }

    private static Layer mark(List<MarkedItem> entries, Span span) {
        List<String> ids = entries.stream().map(entry -> entry.item().id()).toList();
        Html opening =
                Html.of(
                        "<mark%s data-statements=\"%s\" class=\"%s%s\">",
                        Html.hole(new Hole.Current("statement", ids)),
                        String.join(" ", ids),
                        Html.hole(new Hole.Off(ids)),
                        entries.getFirst().colour());
        return new Layer(Layer.Rank.MARK, span, opening, "mark");
    }

    private static Span span(MarkedItem entry) {
        return entry.place().span();
    }
}

package org.reportedfigures.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.reportedfigures.figures.Span;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.words.Buttons.Button;

/** Writes one part of a paragraph, split wherever an element begins or ends. */
final class ParagraphWriter {
    private final HtmlWriter out;
    private final Offsets offsets;
    private final Span part;
    private final Deque<Layer> waiting;
    private final Deque<Button> buttons;
    private final List<Layer> active = new ArrayList<>();
    private final List<Layer> open = new ArrayList<>();

    /**
     * @param layers those that overlap the part, in any order
     * @param buttons those after a code point of the part, in order
     */
    ParagraphWriter(
            HtmlWriter out, Offsets offsets, Span part, List<Layer> layers, List<Button> buttons) {
        this.out = out;
        this.offsets = offsets;
        this.part = part;
        waiting =
                new ArrayDeque<>(
                        layers.stream()
                                .sorted(Comparator.comparingInt((Layer l) -> l.span().start()))
                                .toList());
        this.buttons = new ArrayDeque<>(buttons);
    }

    void write() {
        int[] cuts = cuts();
        for (int i = 0; i < cuts.length; i++) {
            at(cuts[i]);
            if (i + 1 < cuts.length) {
                out.text(offsets.text(cuts[i], cuts[i + 1]));
            }
        }
    }

    private int[] cuts() {
        IntStream edges =
                waiting.stream().flatMapToInt(l -> IntStream.of(l.span().start(), l.span().end()));
        IntStream all = IntStream.concat(edges, buttons.stream().mapToInt(Button::after));
        IntStream inside = all.filter(cut -> part.start() < cut && cut < part.end());
        return IntStream.concat(IntStream.of(part.start(), part.end()), inside)
                .sorted()
                .distinct()
                .toArray();
    }

    private void at(int place) {
        active.removeIf(layer -> layer.span().end() <= place || place == part.end());
        while (!waiting.isEmpty() && waiting.getFirst().span().start() <= place) {
            Layer layer = waiting.removeFirst();
            if (layer.span().end() > place && place < part.end()) {
                active.add(layer);
            }
        }
        active.sort(Layer.FROM_OUTSIDE);
        int kept = 0;
        while (kept < Math.min(open.size(), active.size())
                && open.get(kept).equals(active.get(kept))) {
            kept++;
        }
        // A number stays within the passage that ends at it, but never within marked words.
        boolean isInPassage = !open.isEmpty() && open.getFirst().isPassage();
        close(Math.max(kept, isInPassage ? 1 : 0));
        while (!buttons.isEmpty() && buttons.getFirst().after() <= place) {
            out.add(buttons.removeFirst().html());
        }
        close(kept);
        for (Layer layer : active.subList(kept, active.size())) {
            out.add(layer.opening());
            open.add(layer);
        }
    }

    /** Closes elements until only that many are open. */
    private void close(int left) {
        while (open.size() > left) {
            out.add(open.removeLast().closing());
        }
    }
}

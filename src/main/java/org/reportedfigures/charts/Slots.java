package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.reportedfigures.library.Row;

/**
 * Rows in slots of one height, so that ApexCharts, which knows no other, draws them in the same
 * places.
 *
 * @param rows a slot's row; an empty slot has the heading of the panel below it
 * @param above px above the first slot
 */
record Slots(List<Optional<RowBlock>> rows, double pitch, double above) {
    private static final double HEADING = 28;

    Slots {
        rows = List.copyOf(rows);
    }

    /**
     * @param panels whether a heading stands above each change of status
     */
    static Slots of(List<RowBlock> blocks, boolean panels, Layout layout, Mark mark) {
        Slots inside = headingsInside(blocks, panels, layout, mark);
        if (!panels) {
            return inside;
        }
        Slots own = headingsInSlots(blocks, layout, mark);
        return own.height() < inside.height() ? own : inside;
    }

    double height() {
        return above + rows.size() * pitch;
    }

    /** Whether a panel begins with the row at that place. */
    static boolean begins(List<Row> rows, int i) {
        return i == 0 || rows.get(i).item().status() != rows.get(i - 1).item().status();
    }

    /** Every slot is as high as the highest row with a heading. */
    private static Slots headingsInside(
            List<RowBlock> blocks, boolean panels, Layout layout, Mark mark) {
        List<Row> rows = blocks.stream().map(RowBlock::row).toList();
        double pitch = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int at = layout.textAbove() ? i : i + 1;
            boolean heading = panels && at < rows.size() && begins(rows, at);
            double height = layout.height(blocks.get(i), mark);
            pitch = Math.max(pitch, height + (heading ? HEADING : 0));
        }
        double above = panels && !layout.textAbove() ? HEADING : 0;
        return new Slots(blocks.stream().map(Optional::of).toList(), pitch, above);
    }

    /** Headings but the first have slots of their own. */
    private static Slots headingsInSlots(List<RowBlock> blocks, Layout layout, Mark mark) {
        List<Row> rows = blocks.stream().map(RowBlock::row).toList();
        var slots = new ArrayList<Optional<RowBlock>>();
        var heights = new ArrayList<Double>();
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0 && begins(rows, i)) {
                slots.add(Optional.empty());
            }
            slots.add(Optional.of(blocks.get(i)));
            heights.add(layout.height(blocks.get(i), mark));
        }
        return new Slots(slots, Collections.max(heights), HEADING);
    }
}

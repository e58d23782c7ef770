package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.library.StatementRow;

/**
 * Rows in slots of one height, so that ApexCharts, which knows no other, draws them in the same
 * places. A row or a heading takes as many slots as it needs.
 *
 * @param rows the row whose mark is in a slot; empty where none does
 * @param above px above the first slot
 */
record RowGrid(List<Optional<RowBlock>> rows, double pitch, double above) {
    private static final double HEADING = 28;

    /** Px that a further slot must save: one slot a row is what is simplest to draw. */
    private static final double WORTH = 1;

    RowGrid {
        rows = List.copyOf(rows);
    }

    /**
     * @param panels whether a heading is above each change of status
     */
    static RowGrid of(List<RowBlock> blocks, boolean panels, Layout layout, Mark mark) {
        List<Double> heights = blocks.stream().map(block -> layout.height(block, mark)).toList();
        double highest = Collections.max(heights);
        RowGrid best = at(highest, blocks, heights, panels, layout);
        for (double pitch = mark.size() + 4; pitch < highest; pitch++) {
            RowGrid slots = at(pitch, blocks, heights, panels, layout);
            best = slots.cost() < best.cost() ? slots : best;
        }
        return best;
    }

    double height() {
        return above + rows.size() * pitch;
    }

    private double cost() {
        return height() + rows.size() * WORTH;
    }

    /** Whether a panel begins with the row at that place. */
    static boolean begins(List<StatementRow> rows, int i) {
        return i == 0 || rows.get(i).item().status() != rows.get(i - 1).item().status();
    }

    private static RowGrid at(
            double pitch,
            List<RowBlock> blocks,
            List<Double> heights,
            boolean panels,
            Layout layout) {
        List<StatementRow> rows = blocks.stream().map(RowBlock::row).toList();
        var slots = new ArrayList<Optional<RowBlock>>();
        for (int i = 0; i < blocks.size(); i++) {
            if (panels && i > 0 && begins(rows, i)) {
                fill(slots, count(HEADING, pitch), null, false);
            }
            fill(slots, count(heights.get(i), pitch), blocks.get(i), layout.textAbove());
        }
        return new RowGrid(slots, pitch, panels ? HEADING : 0);
    }

    private static int count(double height, double pitch) {
        return (int) Math.ceil(height / pitch);
    }

    private static void fill(
            List<Optional<RowBlock>> slots, int count, @Nullable RowBlock block, boolean last) {
        int at = last ? count - 1 : 0;
        for (int i = 0; i < count; i++) {
            slots.add(i == at ? Optional.ofNullable(block) : Optional.empty());
        }
    }
}

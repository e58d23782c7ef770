package org.reportedfigures.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lays out blocks in as many columns as a sheet has room for. */
public final class SheetColumns {
    /** Px in which a label of usual length takes two lines. */
    private static final double LEAST = 300;

    private static final int MOST = 3;
    private static final double GAP = 28;
    private static final double STEP = 6;

    /**
     * Content that is not split between columns.
     *
     * @param heading above the first of the blocks that share it, repeated where a column begins;
     *     "" for none
     */
    public record Block(String heading, Consumer<VerticalFlow> body) {
        public void write(VerticalFlow sheet, @Nullable Block above) {
            if (above == null || !above.heading.equals(heading)) {
                sheet.gap(above == null ? 0 : 8);
                sheet.text("panel", heading).gap(heading.isEmpty() ? 0 : 4);
            }
            body.accept(sheet);
        }
    }

    private SheetColumns() {}

    public static void write(VerticalFlow sheet, List<Block> blocks) {
        int columns = (int) Math.clamp((sheet.room() + GAP) / (LEAST + GAP), 1, MOST);
        List<Double> first = heights(sheet, columns, blocks, true);
        List<Double> next = heights(sheet, columns, blocks, false);
        // Columns of similar height: the least in which all blocks fit, filled one after the other.
        double limit = next.stream().mapToDouble(Double::doubleValue).sum() / columns;
        List<Integer> cuts = cuts(first, next, limit);
        while (cuts.size() > columns) {
            limit += STEP;
            cuts = cuts(first, next, limit);
        }
        var written = new ArrayList<VerticalFlow>();
        int from = 0;
        for (int to : cuts) {
            VerticalFlow column = sheet.column(written.size(), columns, GAP);
            for (int i = from; i < to; i++) {
                blocks.get(i).write(column, i == from ? null : blocks.get(i - 1));
            }
            written.add(column);
            from = to;
        }
        sheet.beside(written);
        sheet.gap(8);
    }

    /** Px of each block, including the heading above it. */
    private static List<Double> heights(
            VerticalFlow sheet, int columns, List<Block> blocks, boolean first) {
        var heights = new ArrayList<Double>();
        Block above = null;
        for (Block block : blocks) {
            VerticalFlow alone = sheet.column(0, columns, GAP);
            block.write(alone, first ? null : above);
            heights.add(alone.bottom() - sheet.bottom());
            above = block;
        }
        return heights;
    }

    /** Where columns of at most that height end, except for a single higher block. */
    private static List<Integer> cuts(List<Double> first, List<Double> next, double limit) {
        var cuts = new ArrayList<Integer>();
        double height = 0;
        for (int i = 0; i < next.size(); i++) {
            if (i == 0) {
                height = first.getFirst();
            } else if (height + next.get(i) > limit) {
                cuts.add(i);
                height = first.get(i);
            } else {
                height += next.get(i);
            }
        }
        if (!next.isEmpty()) {
            cuts.add(next.size());
        }
        return cuts;
    }
}

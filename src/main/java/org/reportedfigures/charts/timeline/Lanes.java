package org.reportedfigures.charts.timeline;

import java.util.ArrayList;
import java.util.List;

/** Items of a band in lanes, so that none covers another at the drawing's least width. */
final class Lanes {
    private static final double GAP = 14;

    private final List<List<TimeItem>> lanes = new ArrayList<>();

    /**
     * @param items in the order of time, which lanes keep from top to bottom
     * @param most lanes there may be; where they do not do, items come to lie over another
     */
    Lanes(List<TimeItem> items, int most) {
        int turn = 0;
        for (TimeItem item : items) {
            int lane = 0;
            while (lane < lanes.size() && !isFree(lanes.get(lane), item)) {
                lane++;
            }
            if (lane == most) {
                lane = turn++ % most;
            }
            if (lane == lanes.size()) {
                lanes.add(new ArrayList<>());
            }
            lanes.get(lane).add(item);
        }
    }

    private static boolean isFree(List<TimeItem> lane, TimeItem item) {
        return lane.stream()
                .noneMatch(other ->
                        other.left() < item.right() + GAP && item.left() < other.right() + GAP);
    }

    List<List<TimeItem>> lanes() {
        return lanes;
    }
}

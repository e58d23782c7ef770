package org.reportedfigures.charts.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedfigures.charts.ChartRoom;
import org.reportedfigures.charts.TimeAxis;
import org.reportedfigures.charts.TimeSpan;
import org.reportedfigures.drawing.Palette;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.When;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.Label;
import org.reportedfigures.phrases.Phrases;

/** What is in which row of a timeline, and over which time. */
final class TimeBands {
    /** From here on words would be all there is to see: marks are without them. */
    private static final int MOST_WITH_WORDS = 40;

    private final Timeline timeline;
    private final Phrases phrases;
    private final double width;
    private final boolean whole;
    private final TimeAxis axis;

    /**
     * @param key of its heading
     */
    record Band(String key, List<TimeItem> items) {}

    TimeBands(Timeline timeline, ChartRoom room) {
        this.timeline = timeline;
        this.phrases = room.phrases();
        this.width = room.width();
        this.whole = room.words() != ChartRoom.WordsDrawn.LINES;
        List<TimeSpan> spans =
                Stream.concat(
                                timeline.dated().stream()
                                        .flatMap(row -> Stream.of(when(row), said(row)))
                                        .flatMap(Optional::stream),
                                texts(timeline).stream())
                        .toList();
        this.axis = axis(spans);
    }

    private static TimeAxis axis(List<TimeSpan> spans) {
        double first = spans.stream().mapToDouble(TimeSpan::from).min().orElse(0);
        double last = spans.stream().mapToDouble(TimeSpan::to).max().orElse(1);
        // For the dots of an end that is not reported, which are outside of what is.
        double room = (last - first) / 10;
        for (TimeSpan span : spans) {
            first = Math.min(first, span.from() - (span.startUnknown() ? room : 0));
            last = Math.max(last, span.to() + (span.endUnknown() ? room : 0));
        }
        return TimeAxis.around(first, last);
    }

    /** Whether there is no room for words. */
    static boolean isCrowded(Timeline timeline) {
        return timeline.dated().size() > MOST_WITH_WORDS;
    }

    TimeAxis axis() {
        return axis;
    }

    List<Band> all() {
        var done = new ArrayList<TimeItem>();
        var come = new ArrayList<TimeItem>();
        var said = new ArrayList<TimeItem>();
        var denied = new ArrayList<TimeItem>();
        for (Row row : timeline.dated()) {
            var band =
                    switch (row.item().status()) {
                        case HAPPENED, ONGOING -> done;
                        case PLANNED, POSSIBLE -> come;
                        case DENIED -> denied;
                    };
            when(row).ifPresent(span -> band.add(item(row, span)));
            said(row).ifPresent(span -> said.add(saying(row, span)));
        }
        return Stream.of(
                        new Band("timeline.done", done),
                        new Band("timeline.said", said),
                        new Band("timeline.come", come),
                        new Band("status.denied", denied))
                .filter(band -> !band.items().isEmpty())
                .toList();
    }

    /** When the texts were published. */
    static List<TimeSpan> texts(Timeline timeline) {
        return timeline.dossier().documents().stream()
                .map(Document::published)
                .filter(Objects::nonNull)
                .filter(TimeSpan::isDated)
                .map(TimeSpan::of)
                .distinct()
                .toList();
    }

    private TimeItem item(Row row, TimeSpan span) {
        TimeMark mark = mark(row, span);
        if (isCrowded(timeline)) {
            return TimeItem.bare(row, mark, width);
        }
        Label label = phrases.label(row);
        String head =
                span.when().kind() == When.WhenKind.TOTAL
                        ? phrases.wording()
                                .join(
                                        "list",
                                        List.of(
                                                label.counted(),
                                                phrases.wording().say("timeline.total")))
                        : label.counted();
        String words = whole ? phrases.words(row) : "";
        return TimeItem.of(row, mark, head, label.report(), words, whole, width);
    }

    /** Who said it and when; of what it is about only the name, no value. */
    private TimeItem saying(Row row, TimeSpan span) {
        TimeMark mark = mark(row, new TimeSpan(withoutKind(span.when()), span.from(), span.to()));
        if (isCrowded(timeline)) {
            return TimeItem.bare(row, mark, width);
        }
        String head = phrases.speaker(row.item()) + ", " + phrases.date(span.when());
        return TimeItem.of(row, mark, head, phrases.name(row), "", whole, width);
    }

    private static When withoutKind(When when) {
        return new When(when.date(), null, when.inferred());
    }

    private TimeMark mark(Row row, TimeSpan span) {
        String colour = Palette.classOf(timeline.dossier(), row.category());
        return new TimeMark(span, row.item().status(), colour, axis, width);
    }

    private static Optional<TimeSpan> when(Row row) {
        return Optional.ofNullable(row.item().when()).filter(TimeSpan::isDated).map(TimeSpan::of);
    }

    private static Optional<TimeSpan> said(Row row) {
        return Optional.ofNullable(row.item().saidOn()).filter(TimeSpan::isDated).map(TimeSpan::of);
    }

    /** Items of a band in lanes, so that none covers another at the drawing's least width. */
    static final class Lanes {
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
}

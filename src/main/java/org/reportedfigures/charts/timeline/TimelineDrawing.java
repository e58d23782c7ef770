package org.reportedfigures.charts.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reportedfigures.charts.ChartRoom;
import org.reportedfigures.charts.ChartRoom.SizeClass;
import org.reportedfigures.charts.TimeSpan;
import org.reportedfigures.charts.timeline.TimeBands.Lanes;
import org.reportedfigures.drawing.Drawing;
import org.reportedfigures.drawing.Length;
import org.reportedfigures.drawing.RowLink;
import org.reportedfigures.drawing.Shape;
import org.reportedfigures.drawing.Shape.Anchor;
import org.reportedfigures.drawing.Shape.LineShape;
import org.reportedfigures.drawing.Shape.RowGroup;
import org.reportedfigures.drawing.Shape.TextRun;
import org.reportedfigures.html.Html;
import org.reportedfigures.phrases.Phrases;

/** Draws a timeline: bands of lanes above an axis of days, months or years. */
public final class TimelineDrawing {
    private static final double HEADING = 26;
    private static final double LANE = 12;
    private static final double BARE_LANE = 4;
    private static final int MOST_BARE_LANES = 30;

    /** More items than that carry no titles and links of their own: both are in the list. */
    private static final int MOST_TITLES = 300;

    private final Timeline timeline;
    private final ChartRoom room;
    private final Phrases phrases;
    private final TimeBands bands;
    private final boolean crowded;
    private final List<Shape> marks = new ArrayList<>();
    private final List<Shape> headings = new ArrayList<>();
    private final List<Shape> threads = new ArrayList<>();
    private final Map<String, ItemPosition> places = new HashMap<>();
    private double bottom;

    /** Where the first mark of a row that has two is. */
    private record ItemPosition(TimeMark mark, double y) {}

    public TimelineDrawing(Timeline timeline, ChartRoom room) {
        this.timeline = timeline;
        this.room = room;
        this.phrases = room.phrases();
        this.bands = new TimeBands(timeline, room);
        this.crowded = TimeBands.isCrowded(timeline);
        bands.all().forEach(this::band);
    }

    SizeClass form() {
        return room.form();
    }

    /** The headings of its bands, which stay where they are while the rest is scrolled. */
    public Drawing headings() {
        return new Drawing("bands timeline", bottom, headings);
    }

    public Drawing drawing() {
        var shapes = new ArrayList<Shape>();
        var axis = new TimelineAxis(bands.axis(), room.width(), phrases);
        shapes.add(axis.draw(bottom));
        double below = bottom + TimelineAxis.HEIGHT;
        var names = new ArrayList<Shape>();
        for (TimeSpan text : TimeBands.texts(timeline)) {
            shapes.add(axis.textLine(text, below));
            names.addAll(axis.textName(text, below));
            below += axis.textHeight(text);
        }
        // Over the lines of other texts.
        shapes.addAll(names);
        shapes.addAll(threads);
        shapes.addAll(marks);
        return new Drawing("timeline", Math.ceil(below + 4), shapes);
    }

    private void band(TimeBands.Band band) {
        headings.add(
                new TextRun(
                        "panel halo",
                        Length.ZERO,
                        bottom + 14,
                        Anchor.START,
                        phrases.wording().say(band.key())));
        double top = bottom + HEADING;
        int most = crowded ? MOST_BARE_LANES : Integer.MAX_VALUE;
        for (List<TimeItem> lane : new Lanes(band.items(), most).lanes()) {
            // Marks of one lane are on one line, whatever words they have above or below.
            double above = lane.stream().mapToDouble(TimeItem::middle).max().orElse(0);
            double below = lane.stream().mapToDouble(i -> i.height() - i.middle()).max().orElse(0);
            for (TimeItem item : lane) {
                item(item, top + above);
                if (!crowded) {
                    thread(item, top + above);
                }
            }
            top += above + below + (crowded ? BARE_LANE : LANE);
        }
        bottom = top + 6;
    }

    private void item(TimeItem item, double middle) {
        boolean light = timeline.dated().size() > MOST_TITLES;
        var link =
                light
                        ? new RowLink(item.row().kind(), item.row().id(), Html.NONE, "")
                        : new RowLink(
                                item.row().kind(),
                                item.row().id(),
                                room.links().to(item.row()),
                                phrases.label(item.row()).text());
        var shapes = new ArrayList<Shape>(item.mark().draw(middle));
        shapes.addAll(item.words(middle));
        marks.add(new RowGroup(link, shapes));
    }

    /** Dots from what is reported to when it was said: down or up, then across. */
    private void thread(TimeItem item, double middle) {
        ItemPosition here = new ItemPosition(item.mark(), middle);
        ItemPosition other = places.putIfAbsent(item.row().id(), here);
        if (other != null) {
            // The band of what was said is below what is so, and above the others.
            boolean isSo = item.row().item().status().isSo();
            ItemPosition said = isSo ? here : other;
            ItemPosition reported = isSo ? other : here;
            Length x = said.mark().middle();
            threads.add(new LineShape("thread", x, said.y(), x, reported.y()));
            threads.add(
                    new LineShape(
                            "thread", x, reported.y(), reported.mark().side(x), reported.y()));
        }
    }
}

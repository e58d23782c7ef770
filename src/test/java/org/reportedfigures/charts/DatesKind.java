package org.reportedfigures.charts;

import static java.util.Comparator.comparingDouble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.reportedfigures.charts.Axis.LinearAxis;
import org.reportedfigures.charts.ChartKind.ChartDrawing;
import org.reportedfigures.charts.ChartRoom.WordsDrawn;
import org.reportedfigures.charts.TimeAxis.TimeTicks;
import org.reportedfigures.drawing.Drawing;
import org.reportedfigures.drawing.Length;
import org.reportedfigures.drawing.LineBreaker;
import org.reportedfigures.drawing.Palette;
import org.reportedfigures.drawing.RowLink;
import org.reportedfigures.drawing.Shape;
import org.reportedfigures.drawing.Shape.Anchor;
import org.reportedfigures.drawing.Shape.Group;
import org.reportedfigures.drawing.Shape.LineShape;
import org.reportedfigures.drawing.Shape.Rectangle;
import org.reportedfigures.drawing.Shape.RowGroup;
import org.reportedfigures.drawing.Shape.TextRun;
import org.reportedfigures.figures.ChartKindRule;
import org.reportedfigures.figures.ChartKindRule.ChartJoin;
import org.reportedfigures.figures.ChartSpec;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.When;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.Label;
import org.reportedfigures.phrases.Phrases;

/**
 * Upright bars on an axis of time: a kind with two axes, which the program does not have. It is
 * here to show that a kind is one file.
 */
final class DatesKind implements ChartKind {
    private static final double PLOT = 160;
    private static final double BAR = 10;
    private static final double AXIS = 28;
    private static final double LINE = 17;
    private static final double SIZE = 13;

    @Override
    public ChartKindRule rule() {
        return new ChartKindRule("dates", ChartJoin.ONE_UNIT, Integer.MAX_VALUE);
    }

    @Override
    public List<ChartSpec> derived(Dossier dossier) {
        return List.of();
    }

    @Override
    public List<StatementRow> fitting(List<StatementRow> rows) {
        return rows.stream()
                .filter(row -> row.item().when() != null && TimeSpan.isDated(when(row)))
                .sorted(comparingDouble((StatementRow row) -> TimeSpan.of(when(row)).from()))
                .toList();
    }

    private static When when(Row row) {
        return Objects.requireNonNull(row.item().when());
    }

    /** The date comes first: "13 July 2025: 12 trees". */
    @Override
    public Phrases phrases(Chart chart, Phrases phrases) {
        return phrases.labelled((row, usual) -> {
            Label label = usual.label(row);
            return new Label(
                    usual.date(when(row)) + ":",
                    label.counted(),
                    label.status(),
                    "",
                    label.speaker(),
                    label.qualifiers(),
                    usual.wording());
        });
    }

    @Override
    public String title(Chart chart, Phrases phrases) {
        return "Day by day";
    }

    @Override
    public String note(Chart chart, Phrases phrases) {
        return "Bars on an axis of time.";
    }

    /** What comes after what is lost where a day is left out. */
    @Override
    public boolean mayDropRows() {
        return false;
    }

    @Override
    public ChartDrawing draw(Chart chart, ChartRoom room) {
        List<StatementRow> rows = chart.drawn();
        List<TimeSpan> days = rows.stream().map(row -> TimeSpan.of(when(row))).toList();
        TimeAxis x = TimeAxis.around(days.getFirst().from(), days.getLast().to());
        LinearAxis y = LinearAxis.of(BarsKind.numbers(rows));
        var fills = new ArrayList<Shape>();
        var over = new ArrayList<Shape>(List.of(axes(x, y, room)));
        var points = new ArrayList<Map<String, Object>>();
        double bottom = PLOT + AXIS;
        for (int i = 0; i < rows.size(); i++) {
            StatementRow row = rows.get(i);
            BigDecimal value = row.statement().value().low();
            double top = height(value, y);
            String colour = Palette.classOf(row.dossier(), row.category());
            Length left = x.at(days.get(i).from()).plus(-BAR / 2);
            var size = new Length(0, BAR);
            Label label = room.phrases().label(row);
            fills.add(
                    new RowGroup(
                            new RowLink(row.kind(), row.id(), room.links().to(row), ""),
                            List.of(
                                    new Rectangle(
                                            "solid " + colour, left, top, size, PLOT - top))));
            List<Shape> shapes = new ArrayList<>();
            shapes.add(new Rectangle("hit", left, 0, size, PLOT));
            for (String line : lines(row, label, room)) {
                shapes.add(new TextRun("", Length.ZERO, bottom + 13, Anchor.START, line));
                bottom += LINE;
            }
            over.add(
                    new RowGroup(
                            new RowLink(row.kind(), row.id(), room.links().to(row), label.text()),
                            shapes));
            points.add(
                    Map.of(
                            "x", days.get(i).from(),
                            "y", y.number(value),
                            "fillColor", "var(--" + colour + ")"));
        }
        var drawing =
                new Drawing(
                        room.form().style(),
                        bottom,
                        List.of(new Group("fills", fills), new Group("over", over)));
        return new ChartDrawing(drawing, rows, options(x, y, rows, points, room.phrases()));
    }

    private static double height(BigDecimal value, LinearAxis y) {
        return PLOT * (1 - y.at(value));
    }

    private static List<String> lines(StatementRow row, Label label, ChartRoom room) {
        var breaker = new LineBreaker(room.width(), SIZE, false);
        int most = room.words() == WordsDrawn.LINES ? 2 : Integer.MAX_VALUE;
        var lines = new ArrayList<>(breaker.of(label.text(), most));
        if (room.words() == WordsDrawn.QUOTED) {
            lines.addAll(breaker.of(room.phrases().words(row), most));
        }
        return lines;
    }

    private static Shape axes(TimeAxis x, LinearAxis y, ChartRoom room) {
        var shapes = new ArrayList<Shape>();
        for (TimeTicks.Tick tick : new TimeTicks(x, room.width(), room.phrases()).all()) {
            Length at = x.at(tick.day());
            shapes.add(new LineShape("base", at, PLOT, at, PLOT + 5));
            shapes.add(new TextRun("tick", at, PLOT + 20, Anchor.MIDDLE, tick.text()));
        }
        for (BigDecimal tick : y.ticks(3)) {
            double at = height(tick, y);
            String text = room.phrases().number(tick);
            shapes.add(new TextRun("tick halo", Length.ZERO, at - 3, Anchor.START, text));
        }
        return new Group("axis", shapes);
    }

    private static Map<String, Object> options(
            TimeAxis x,
            LinearAxis y,
            List<StatementRow> rows,
            List<Map<String, Object>> points,
            Phrases phrases) {
        var options = new LinkedHashMap<>(ApexOptions.options("bar", PLOT, points));
        options.put("xaxis", Map.of("type", "numeric", "min", x.from(), "max", x.to()));
        double[] domain = y.domain();
        options.put("yaxis", Map.of("min", domain[0], "max", domain[1], "show", false));
        double left = x.at(x.from()).percent();
        return ApexOptions.layer(
                left,
                Length.percent(x.at(x.to()).percent() - left),
                0,
                PLOT,
                rows.stream().map(Optional::of).toList(),
                phrases,
                options);
    }
}

package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.reportedfigures.charts.ChartKind.ChartDrawing;
import org.reportedfigures.charts.Plot.PlotArea;
import org.reportedfigures.drawing.Length;
import org.reportedfigures.drawing.Palette;
import org.reportedfigures.drawing.SvgWriter;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.Value;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.Phrases;
import tools.jackson.databind.SerializationFeature;

/**
 * Options for ApexCharts 4.7.0 that draw the layer {@code fills} of a plot anew, in its place.
 *
 * <p>Only data: no functions, no formatters. Colours are {@code var(--c1)}, which the element that
 * draws resolves. Labels are ready strings.
 */
final class ApexOptions {
    /** In one order, so that the same rows are the same bytes. */
    private static final ScriptJson JSON =
            new ScriptJson("<&", SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private ApexOptions() {}

    /** JSON for a script element. */
    static Html write(List<ChartDrawing> drawings) {
        var forms = new LinkedHashMap<String, Object>();
        drawings.forEach(one -> forms.put(one.drawing().style(), one.options()));
        return JSON.write(forms);
    }

    /**
     * What ApexCharts draws, and the box in the drawing that it fills.
     *
     * @param left percent of the drawing's width
     * @param width all in percent, or all in px
     * @param top px
     * @param height px
     * @param rows in the order of the points; empty where a point is no row
     * @param options by which ApexCharts draws them, see {@link #options}
     */
    static Map<String, Object> layer(
            double left,
            Length width,
            double top,
            double height,
            List<Optional<StatementRow>> rows,
            Phrases phrases,
            Map<String, Object> options) {
        var layer = new LinkedHashMap<String, Object>();
        layer.put("left", SvgWriter.number(left) + "%");
        boolean px = width.percent() == 0;
        layer.put("width", SvgWriter.number(px ? width.px() : width.percent()) + (px ? "px" : "%"));
        layer.put("top", rounded(top));
        layer.put("height", rounded(height));
        layer.put("rows", rows.stream().map(row -> row.map(StatementRow::id).orElse("")).toList());
        Function<StatementRow, String> label = row -> phrases.label(row).text();
        layer.put("labels", rows.stream().map(row -> row.map(label).orElse("")).toList());
        layer.put("options", options);
        return layer;
    }

    static Map<String, Object> bars(
            PlotArea frame, List<Optional<StatementRow>> rows, double size) {
        var points = new ArrayList<Map<String, Object>>();
        for (int slot = 0; slot < rows.size(); slot++) {
            var point = new LinkedHashMap<String, Object>();
            // ApexCharts joins bars of one name: the slot's number keeps them apart.
            point.put("x", String.valueOf(slot));
            if (rows.get(slot).isPresent()) {
                StatementRow row = rows.get(slot).get();
                point.put("y", frame.axis().number(row.statement().value().low()));
                paint(point, row, true);
            } else {
                point.put("y", null);
            }
            points.add(point);
        }
        double part = size / frame.pitch() * 100;
        var options = options("bar", frame.height(), points);
        options.put(
                "plotOptions",
                Map.of("bar", Map.of("horizontal", true, "barHeight", rounded(part) + "%")));
        double[] domain = frame.axis().domain();
        options.put("yaxis", Map.of("min", domain[0], "max", domain[1], "show", false));
        return options;
    }

    static Map<String, Object> dots(
            PlotArea frame, List<Optional<StatementRow>> rows, double size) {
        var points = new ArrayList<Map<String, Object>>();
        for (int slot = 0; slot < rows.size(); slot++) {
            if (rows.get(slot).isEmpty()) {
                continue;
            }
            StatementRow row = rows.get(slot).get();
            Value value = row.statement().value();
            points.add(dot(frame, row, value.low(), slot));
            if (value.bound() == Bound.BETWEEN) {
                points.add(dot(frame, row, value.high(), slot));
            }
        }
        var options = options("scatter", frame.height(), points);
        options.put("markers", Map.of("size", size / 2, "strokeWidth", 0));
        double[] domain = frame.axis().domain();
        options.put("xaxis", Map.of("type", "numeric", "min", domain[0], "max", domain[1]));
        options.put("yaxis", Map.of("min", 0, "max", rows.size(), "show", false));
        return options;
    }

    private static Map<String, Object> dot(
            PlotArea frame, StatementRow row, java.math.BigDecimal value, int slot) {
        var point = new LinkedHashMap<String, Object>();
        point.put("x", frame.axis().number(value));
        point.put("y", frame.slots() - slot - 0.5);
        point.put("row", slot);
        paint(point, row, false);
        return point;
    }

    /** The fill of the layer {@code fills}; the stroke and its dashes are drawn over it. */
    static void paint(Map<String, Object> point, StatementRow row, boolean bar) {
        Status status = row.item().status();
        Value value = row.statement().value();
        String colour = "var(--" + Palette.classOf(row.dossier(), row.category());
        boolean limit = value.bound() == Bound.LESS_THAN || value.bound() == Bound.UP_TO;
        boolean tinted = bar && limit;
        String fill = status.isSo() ? colour + ")" : "transparent";
        point.put("fillColor", tinted ? colour + "-tint)" : fill);
        point.put("strokeColor", colour + ")");
        point.put("dash", status == Status.POSSIBLE ? 4 : 0);
    }

    /**
     * What all kinds want of ApexCharts: the points of one series, and nothing besides.
     *
     * @param points in the order of the rows, or each with a {@code row}, the number of its own
     */
    static Map<String, Object> options(
            String type, double height, List<Map<String, Object>> points) {
        var options = new LinkedHashMap<String, Object>();
        Map<String, Object> chart = new HashMap<>(Map.of("type", type, "height", rounded(height)));
        chart.put("sparkline", Map.of("enabled", true));
        chart.put("animations", Map.of("enabled", false));
        options.put("chart", chart);
        options.put("series", List.of(Map.of("name", "", "data", points)));
        options.put("dataLabels", Map.of("enabled", false));
        options.put("legend", Map.of("show", false));
        options.put("stroke", Map.of("width", 0));
        options.put(
                "grid", Map.of("padding", Map.of("top", 0, "right", 0, "bottom", 0, "left", 0)));
        options.put("tooltip", Map.of("enabled", false));
        Map<String, Object> still = Map.of("filter", Map.of("type", "none"));
        options.put("states", Map.of("hover", still, "active", still));
        return options;
    }

    static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}

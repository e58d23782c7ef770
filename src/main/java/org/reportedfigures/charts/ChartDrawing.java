package org.reportedfigures.charts;

import java.util.List;
import java.util.Map;
import org.reportedfigures.drawing.Drawing;
import org.reportedfigures.library.StatementRow;

/**
 * A chart as its kind draws it in some room.
 *
 * @param rows what is drawn of the chart's rows
 * @param options what ApexCharts draws in place of the layer {@code fills}, and where, see {@link
 *     ApexOptions#layer}
 */
public record ChartDrawing(Drawing drawing, List<StatementRow> rows, Map<String, Object> options) {
    public ChartDrawing {
        rows = List.copyOf(rows);
    }
}

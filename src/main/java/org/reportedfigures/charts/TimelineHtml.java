package org.reportedfigures.charts;

import java.util.List;
import org.reportedfigures.library.Row;

/** Writes a timeline: its picture in its forms, and the same as a list. */
final class TimelineHtml {
    private static final int MOST_OPEN = 12;

    private final Timeline whole;
    private final Timeline timeline;
    private final Phrases plain;
    private final Phrases html;
    private final Links links;

    TimelineHtml(Timeline timeline, Phrases phrases, Links links) {
        this.whole = timeline;
        this.timeline = timeline.first();
        this.plain = phrases;
        this.html = phrases.asHtml();
        this.links = links;
    }

    String write() {
        String title = html.wording().say("timeline.title");
        var out = new StringBuilder("<header class=\"list-head\"><h2>").append(title);
        out.append("</h2>");
        if (!timeline.rows().isEmpty()) {
            out.append(links.menu("timeline", title));
        }
        out.append("</header>");
        if (timeline.dated().isEmpty()) {
            boolean none = timeline.undated().isEmpty();
            paragraph(out, html.wording().say(none ? "timeline.none" : "timeline.empty"));
        } else {
            boolean crowded = TimeBands.isCrowded(timeline);
            String marks = crowded ? html.wording().say("timeline.marks") : "";
            paragraph(out, (note() + " " + marks).strip());
            out.append(rest());
            tools(out);
            pictures(out);
            walk(out);
        }
        undated(out);
        return out.toString();
    }

    /** Title, note and pictures, for a page that writes the rest itself. */
    Pieces pieces() {
        var drawing = new StringBuilder();
        if (!timeline.dated().isEmpty()) {
            pictures(drawing);
        }
        String title = html.wording().say("timeline.title");
        String about = timeline.dated().isEmpty() ? "" : note();
        return new Pieces(title, title, about, drawing.toString(), "", "");
    }

    private String rest() {
        int rows = whole.dated().size() + whole.undated().size();
        return Burden.rest(rows, Burden.file(timeline.dossier(), "timeline"), html);
    }

    /** What the brackets mean; "" where there are none. */
    private String note() {
        return timeline.isWorkedOut() ? html.wording().say("timeline.note") : "";
    }

    private void pictures(StringBuilder out) {
        if (TimeBands.isCrowded(timeline)) {
            // Marks without words fit any width: one drawing will do.
            picture(out, drawing(Form.NARROW), "any");
            return;
        }
        List<TimelineDrawing> all =
                Drawings.of(timeline.dossier(), this::drawing, one -> one.drawing().height());
        all.forEach(one -> picture(out, one, Drawings.style(one.form(), all.size())));
    }

    private TimelineDrawing drawing(Form form) {
        return new TimelineDrawing(timeline, form, "timeline", plain, links);
    }

    private static void picture(StringBuilder out, TimelineDrawing picture, String style) {
        out.append("<div class=\"frame ").append(style).append("\"><div class=\"scroll\">");
        out.append(SvgWriter.write(picture.drawing())).append("</div>");
        out.append(SvgWriter.write(picture.headings())).append("</div>");
    }

    private void tools(StringBuilder out) {
        out.append("<div class=\"tools\">");
        tool(out, "zoom", "in", "+");
        tool(out, "zoom", "out", "−");
        tool(out, "zoom", "all", "1×");
        tool(out, "pan", "back", "←");
        tool(out, "pan", "on", "→");
        out.append("</div>");
    }

    private void tool(StringBuilder out, String what, String how, String sign) {
        String name = html.wording().say("timeline." + what + "." + how);
        out.append(
                "<button type=\"button\" class=\"button\" data-%s=\"%s\" aria-label=\"%s\" title=\"%s\">%s</button>"
                        .formatted(what, how, name, name, sign));
    }

    /** What a keyboard walks and a screen reader reads. */
    private void walk(StringBuilder out) {
        out.append("<ol data-roving class=\"walk\" aria-label=\"");
        out.append(html.wording().say("timeline.list")).append("\">");
        timeline.dated().forEach(row -> item(out, row));
        out.append("</ol>");
    }

    private void undated(StringBuilder out) {
        List<Row> rows = timeline.undated();
        if (whole.dated().isEmpty()) {
            out.append(rest());
        }
        if (whole.undated().isEmpty()) {
            return;
        }
        String count = html.number(java.math.BigDecimal.valueOf(whole.undated().size()));
        String heading = html.wording().say("timeline.undated", count);
        if (rows.isEmpty()) {
            paragraph(out, heading);
            return;
        }
        var items = new StringBuilder();
        rows.forEach(row -> item(items, row));
        if (rows.size() > MOST_OPEN) {
            out.append(
                    new Folded("rows undated", heading, "<ul>" + items + "</ul>")
                            .of(timeline.dossier()));
        } else {
            paragraph(out, heading);
            out.append("<ul class=\"undated\">").append(items).append("</ul>");
        }
    }

    private void item(StringBuilder out, Row row) {
        out.append("<li><a ").append(new RowLink(row, links.to(row), "").attributes()).append('>');
        out.append(html.label(row).text()).append("</a></li>");
    }

    private static void paragraph(StringBuilder out, String text) {
        if (!text.isEmpty()) {
            out.append("<p class=\"quiet\">").append(text).append("</p>");
        }
    }
}

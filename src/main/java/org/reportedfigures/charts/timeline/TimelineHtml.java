package org.reportedfigures.charts.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.reportedfigures.charts.Chart.ChartFragments;
import org.reportedfigures.charts.ChartRoom;
import org.reportedfigures.charts.ChartRoom.SizeClass;
import org.reportedfigures.charts.Links;
import org.reportedfigures.charts.SizePolicy;
import org.reportedfigures.drawing.RowLink;
import org.reportedfigures.drawing.SvgWriter;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.html.Said;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.HtmlPhrases;
import org.reportedfigures.phrases.Phrases;

/** Writes a timeline: its picture in its forms, and the same as a list. */
final class TimelineHtml {
    private static final int MOST_OPEN = 12;

    private final Timeline whole;
    private final Timeline timeline;
    private final Phrases plain;
    private final HtmlPhrases html;
    private final Links links;

    TimelineHtml(Timeline timeline, Phrases phrases, Links links) {
        this.whole = timeline;
        this.timeline = timeline.first();
        this.plain = phrases;
        this.html = phrases.asHtml();
        this.links = links;
    }

    Html write() {
        var out = new HtmlWriter();
        out.put("<header class=\"list-head\"><h2>%s</h2>", title());
        if (!timeline.rows().isEmpty()) {
            out.add(links.menu("timeline", plain.wording().say("timeline.title")));
        }
        out.put("</header>");
        if (timeline.dated().isEmpty()) {
            boolean none = timeline.undated().isEmpty();
            quiet(out, html.say(none ? "timeline.none" : "timeline.empty"));
        } else {
            Html marks = TimeBands.isCrowded(timeline) ? html.say("timeline.marks") : Html.NONE;
            Stream.of(note(), marks)
                    .filter(words -> !words.isEmpty())
                    .reduce((one, other) -> html.say("join.sentences", one, other))
                    .ifPresent(words -> quiet(out, words));
            out.add(rest());
            tools(out);
            pictures(false, out);
            walk(out);
        }
        undated(out);
        return out.done();
    }

    /** Title, note and pictures, for a page that writes the rest itself. */
    ChartFragments pieces() {
        var drawing = new HtmlWriter();
        boolean dated = !timeline.dated().isEmpty();
        if (dated) {
            // The style sheets of such pages know no paint-order, as the W3C checker does not.
            pictures(true, drawing);
        }
        Html about = dated ? note() : Html.NONE;
        return new ChartFragments(title(), about, drawing.done(), Html.NONE, Html.NONE);
    }

    private Html rest() {
        int rows = whole.dated().size() + whole.undated().size();
        return SizePolicy.rest(rows, SizePolicy.file(timeline.dossier(), "timeline"), html);
    }

    private Html title() {
        return html.say("timeline.title");
    }

    /** What the brackets mean; empty where there are none. */
    private Html note() {
        return timeline.isWorkedOut() ? html.say("timeline.note") : Html.NONE;
    }

    private void pictures(boolean halos, HtmlWriter out) {
        if (TimeBands.isCrowded(timeline)) {
            // Marks without words fit any width: one drawing will do.
            picture(out, drawing(SizeClass.NARROW), "any", halos);
            return;
        }
        List<TimelineDrawing> all =
                SizeClass.drawn(timeline.dossier(), this::drawing, one -> one.drawing().height());
        all.forEach(
                one -> picture(out, one, SizeClass.style(one.form().style(), all.size()), halos));
    }

    private TimelineDrawing drawing(SizeClass form) {
        return new TimelineDrawing(timeline, ChartRoom.onPage(form, plain, links));
    }

    private static void picture(
            HtmlWriter out, TimelineDrawing picture, String style, boolean halos) {
        out.put("<div class=\"frame %s\"><div class=\"scroll\">", style);
        SvgWriter.write(picture.drawing(), halos, out);
        out.put("</div>");
        SvgWriter.write(picture.headings(), halos, out);
        out.put("</div>");
    }

    private void tools(HtmlWriter out) {
        out.put("<div class=\"tools\">");
        tool(out, "zoom", "in", "+");
        tool(out, "zoom", "out", "−");
        tool(out, "zoom", "all", "1×");
        tool(out, "pan", "back", "←");
        tool(out, "pan", "on", "→");
        out.put("</div>");
    }

    private void tool(HtmlWriter out, String what, String how, String sign) {
        Said name = plain.wording().said("timeline." + what + "." + how);
        out.put(
                "<button type=\"button\" class=\"button\" data-%s=\"%s\" aria-label=\"%s\" title=\"%s\">%s</button>",
                what, how, name, name, sign);
    }

    /** What a keyboard walks and a screen reader reads. */
    private void walk(HtmlWriter out) {
        out.put(
                "<ol data-roving class=\"walk\" aria-label=\"%s\">",
                plain.wording().said("timeline.list"));
        timeline.dated().forEach(row -> item(out, row));
        out.put("</ol>");
    }

    private void undated(HtmlWriter out) {
        List<Row> rows = timeline.undated();
        if (whole.dated().isEmpty()) {
            out.add(rest());
        }
        if (whole.undated().isEmpty()) {
            return;
        }
        Html heading = html.say("timeline.undated", plain.count(whole.undated().size()));
        if (rows.isEmpty()) {
            quiet(out, heading);
            return;
        }
        var items = new HtmlWriter();
        rows.forEach(row -> item(items, row));
        if (rows.size() > MOST_OPEN) {
            Html list = Html.of("<ul>%s</ul>", items.done());
            out.add(SizePolicy.disclosure(timeline.dossier(), "rows undated", heading, list));
        } else {
            quiet(out, heading);
            out.put("<ul class=\"undated\">%s</ul>", items.done());
        }
    }

    private void item(HtmlWriter out, Row row) {
        out.put("<li><a ");
        new RowLink(row.kind(), row.id(), links.to(row), "").attributes(out);
        out.put(">%s</a></li>", html.label(row));
    }

    private static void quiet(HtmlWriter out, Html text) {
        out.put("<p class=\"quiet\">%s</p>", text);
    }
}

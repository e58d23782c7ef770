package org.reportedfigures.charts;

import java.util.List;
import java.util.function.Function;
import org.reportedfigures.figures.Category;
import org.reportedfigures.library.Findings;
import org.reportedfigures.library.Row;
import org.springframework.web.util.HtmlUtils;

/** The list of figures as HTML: a row a figure, a line a mention, grouped by category and unit. */
public final class FigureList {
    /** Where the list's links lead, all addresses unescaped. */
    public interface Addresses extends Links {
        /** The list in another order. */
        String sorted(Order order);

        /** The list with more lines, or all. */
        String more();
    }

    private final Phrases phrases;
    private final Phrases html;
    private final Wording wording;
    private final Addresses addresses;
    private final Function<Category, String> colour;

    /**
     * A list for one page.
     *
     * @param colour the class of a category, {@code c1} …
     */
    public FigureList(Phrases phrases, Addresses addresses, Function<Category, String> colour) {
        this.phrases = phrases;
        this.html = phrases.asHtml();
        this.wording = phrases.wording();
        this.addresses = addresses;
        this.colour = colour;
    }

    /**
     * The list of the statements among the findings; events do not stand in it.
     *
     * @param limit how many lines there are at most, from 1
     */
    public String html(Findings findings, Order order, int limit) {
        var page = new StringBuilder("<header class=\"list-head\"><h2>");
        page.append(wording.say("list.title")).append("</h2>");
        if (findings.statements() == 0) {
            return page.append("</header><p class=\"empty\" role=\"status\">")
                    .append(NothingFound.say(findings, wording))
                    .append("</p>")
                    .toString();
        }
        if (findings.statements() > 1) {
            sorts(page, order);
        }
        page.append(addresses.menu("list", wording.say("list.title")));
        page.append("</header><ol class=\"list\" data-roving>");
        int left = Math.min(limit, Burden.MOST_ROWS);
        for (FigureGroup group : FigureGroup.of(findings.rows(), order, phrases)) {
            if (left > 0) {
                left = group(page, group, left);
            }
        }
        page.append("</ol>");
        int more = findings.statements() - limit;
        if (more > 0 && limit >= Burden.MOST_ROWS) {
            page.append(
                    Burden.rest(
                            findings.statements(),
                            Burden.file(findings.rows().getFirst().dossier(), "list"),
                            html));
        } else if (more > 0) {
            link(page.append("<p class=\"more\">"), addresses.more(), " data-only=\"rows\"")
                    .append(wording.say("list.more", more, phrases.count(more)))
                    .append("</a></p>");
        }
        return page.toString();
    }

    private void sorts(StringBuilder page, Order chosen) {
        page.append("<nav class=\"sort\" aria-label=\"")
                .append(wording.say("list.order"))
                .append("\">");
        for (Order order : Order.values()) {
            String current = order == chosen ? " aria-current=\"page\"" : "";
            link(page, addresses.sorted(order), " data-only=\"sort\"" + current)
                    .append(wording.say("order." + order.id()))
                    .append("</a> ");
        }
        page.append("</nav>");
    }

    private int group(StringBuilder page, FigureGroup group, int limit) {
        page.append("<li class=\"group ").append(colour.apply(group.category())).append("\"><h3>");
        page.append(group.heading(html)).append("</h3><ol>");
        int left = limit;
        for (FigureGroup.Mentions mentions : group.figures()) {
            if (left > 0) {
                List<Row> rows = mentions.rows();
                List<Row> shown = rows.subList(0, Math.min(left, rows.size()));
                new FigureRow(mentions.figure(), shown, rows.size(), html, addresses).write(page);
                left -= shown.size();
            }
        }
        page.append("</ol></li>");
        return left;
    }

    private static StringBuilder link(StringBuilder page, String address, String attributes) {
        return page.append("<a data-go href=\"")
                .append(HtmlUtils.htmlEscape(address, "UTF-8"))
                .append('"')
                .append(attributes)
                .append('>');
    }
}

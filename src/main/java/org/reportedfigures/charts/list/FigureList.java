package org.reportedfigures.charts.list;

import java.util.function.Function;
import org.reportedfigures.charts.Links;
import org.reportedfigures.charts.SizePolicy;
import org.reportedfigures.drawing.RowLink;
import org.reportedfigures.figures.Category;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Figure;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.SearchResult;
import org.reportedfigures.phrases.HtmlPhrases;
import org.reportedfigures.phrases.Messages.SplitMessage;
import org.reportedfigures.phrases.NothingFound;
import org.reportedfigures.phrases.Phrases;

/** The list of figures as HTML: a row a figure, a line a mention, grouped by category and unit. */
public final class FigureList {
    /** Where the list's links lead. */
    public interface RowAddress extends Links {
        /** The list in another order. */
        Html sorted(Order order);

        /** The list with more lines, or all. */
        Html more();
    }

    private final Phrases phrases;
    private final HtmlPhrases html;
    private final RowAddress addresses;
    private final Function<Category, String> colour;

    /**
     * A list for one page.
     *
     * @param colour the class of a category, {@code c1} …
     */
    public FigureList(Phrases phrases, RowAddress addresses, Function<Category, String> colour) {
        this.phrases = phrases;
        this.html = phrases.asHtml();
        this.addresses = addresses;
        this.colour = colour;
    }

    /**
     * The list of the statements among the findings; events are not in it.
     *
     * @param limit how many lines there are at most, from 1
     */
    public Html html(SearchResult findings, Order order, int limit) {
        var page = new HtmlWriter();
        page.put("<header class=\"list-head\"><h2>%s</h2>", html.say("list.title"));
        if (findings.statements() == 0) {
            return page.put(
                            "</header><p class=\"empty\" role=\"status\">%s</p>",
                            NothingFound.say(findings, phrases.wording()))
                    .done();
        }
        if (findings.statements() > 1) {
            sorts(page, order);
        }
        page.add(addresses.menu("list", phrases.wording().say("list.title")));
        page.put("</header><ol class=\"list\" data-roving>");
        int left = Math.min(limit, SizePolicy.MOST_ROWS);
        for (FigureGroup group : FigureGroup.of(findings.rows(), order, phrases)) {
            if (left > 0) {
                left = group(page, group, left);
            }
        }
        page.put("</ol>");
        int more = findings.statements() - limit;
        if (more > 0 && limit >= SizePolicy.MOST_ROWS) {
            Dossier dossier = findings.rows().getFirst().dossier();
            page.add(
                    SizePolicy.rest(findings.statements(), SizePolicy.file(dossier, "list"), html));
        } else if (more > 0) {
            page.put(
                    "<p class=\"more\"><a data-go href=\"%s\" data-only=\"rows\">%s</a></p>",
                    addresses.more(), html.counted("list.more", more));
        }
        return page.done();
    }

    private void sorts(HtmlWriter page, Order chosen) {
        page.put("<nav class=\"sort\" aria-label=\"%s\">", phrases.wording().said("list.order"));
        for (Order order : Order.values()) {
            page.put(
                    "<a data-go href=\"%s\" data-only=\"sort\"%s>%s</a> ",
                    addresses.sorted(order),
                    Html.when(order == chosen, " aria-current=\"page\""),
                    html.say("order." + order.id()));
        }
        page.put("</nav>");
    }

    private int group(HtmlWriter page, FigureGroup group, int limit) {
        page.put(
                "<li class=\"group %s\"><h3>%s</h3><ol>",
                colour.apply(group.category()), group.heading(html));
        int left = limit;
        for (FigureGroup.GroupedMentions mentions : group.figures()) {
            if (left > 0) {
                int lines = Math.min(left, mentions.rows().size());
                row(page, mentions, lines);
                left -= lines;
            }
        }
        page.put("</ol></li>");
        return left;
    }

    /** One figure, with a line a mention. */
    private void row(HtmlWriter page, FigureGroup.GroupedMentions mentions, int lines) {
        Figure figure = mentions.figure();
        page.put("<li class=\"row\" data-figure=\"%s\">", figure.id());
        int all = figure.statements().size();
        int found = mentions.rows().size();
        if (all > 1) {
            page.put("<p class=\"times\">%s", html.counted(mentions.times(), all));
            if (all > found) {
                page.put(" · %s", html.counted("list.left-out", all - found));
            }
            page.put("</p>");
        }
        mentions.rows().subList(0, lines).forEach(row -> line(page, row));
        page.put("</li>");
    }

    private void line(HtmlWriter page, Row row) {
        SplitMessage<Html> amount = html.amount(row);
        page.put("<div class=\"line\"><a href=\"%s\" ", addresses.to(row));
        RowLink.hook(row.kind(), row.id(), page);
        // One column: a hedge is next to its number, however many digits others have.
        page.put("><span class=\"amount\">");
        span(page, "before", amount.before());
        span(page, "number", amount.argument());
        page.put("</span>");
        span(page, "after", amount.after());
        page.put(" ");
        span(page, "noun", html.noun(row));
        page.put(" ");
        span(page, "told", html.reportBold(row));
        page.put("</a>");
        passage(page, row);
        page.put("</div>");
    }

    private static void passage(HtmlWriter page, Row row) {
        page.put(
                "<blockquote class=\"passage\" lang=\"%s\" dir=\"auto\">%s</blockquote>",
                row.language(), row.item().passage().exact());
    }

    /** The space about a part stays outside, so that columns are close and copies read well. */
    private static void span(HtmlWriter page, String name, Html words) {
        page.put(words.startsWith(' ') ? " " : "");
        page.put("<span class=\"%s\">%s</span>", name, words.strip());
        page.put(words.endsWith(' ') ? " " : "");
    }
}

package org.reportedfigures.dashboard.parts;

import org.reportedfigures.dashboard.state.DashboardUrls;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.html.Said;
import org.reportedfigures.phrases.Messages;

/**
 * Writes the menu of what is drawn: put it on a site, link to it, save it. All of its entries are
 * addresses, so that it works without scripts; of several menus one is open at a time.
 */
public final class MenuHtml {
    private final DashboardUrls addresses;
    private final Messages wording;

    public MenuHtml(DashboardUrls addresses) {
        this.addresses = addresses;
        this.wording = Messages.in(addresses.state().notation().language());
    }

    /**
     * A closed menu.
     *
     * @param exhibit its id
     * @param title of what it belongs to, plain text
     */
    public Html html(String exhibit, String title) {
        var out = new HtmlWriter();
        out.put("<details class=\"menu\" name=\"menu\">");
        out.put("<summary aria-label=\"%s\">", say("share.menu.of", title));
        out.put("%s</summary><div data-copied=\"%s\">", say("share.menu"), say("page.copied"));
        // Without scripts, the page that the dialog offers.
        out.put(
                "<a data-ask=\"embed=%s\" router-ignore href=\"%s\">%s</a>",
                exhibit, addresses.embed(exhibit, ""), say("share.embed"));
        // The page is long: the address says which part of it is meant.
        String part = "#" + part(exhibit);
        out.put(
                "<a data-copy=\"%s\" router-ignore href=\"%s\">%s</a>",
                addresses.told(addresses.state()) + part,
                addresses.to(addresses.state()) + part,
                say("page.link"));
        new FilesHtml(addresses.dossier(), wording)
                .write(exhibit, ending -> addresses.embed(exhibit, ending), out);
        return out.put("</div></details>").done();
    }

    private static String part(String exhibit) {
        return exhibit.equals("list") || exhibit.equals("timeline") ? exhibit : "chart-" + exhibit;
    }

    private Said say(String key, Object... arguments) {
        return wording.said(key, arguments);
    }
}

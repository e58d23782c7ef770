package org.reportedfigures.dashboard;

import org.reportedfigures.charts.Wording;

/**
 * Writes the menu of what is drawn: put it on a site, link to it, save it. All of its entries are
 * addresses, so that it works without scripts; of several menus one is open at a time.
 */
final class MenuHtml {
    private final Addresses addresses;
    private final Wording wording;

    MenuHtml(Addresses addresses) {
        this.addresses = addresses;
        this.wording = Wording.in(addresses.state().notation().language());
    }

    /**
     * A closed menu.
     *
     * @param exhibit its id
     * @param title of what it belongs to, plain text
     */
    String html(String exhibit, String title) {
        var out = new StringBuilder("<details class=\"menu\" name=\"menu\">");
        out.append("<summary aria-label=\"%s\">".formatted(say("share.menu.of", title)));
        out.append(say("share.menu"))
                .append("</summary><div data-copied=\"")
                .append(say("page.copied"))
                .append("\">");
        // Without scripts, the page that the dialog offers.
        out.append(
                "<a data-ask=\"embed=%s\" router-ignore href=\"%s\">%s</a>"
                        .formatted(
                                exhibit,
                                Html.text(addresses.embed(exhibit, "")),
                                say("share.embed")));
        // The page is long: the address says which part of it is meant.
        String part = "#" + part(exhibit);
        out.append(
                "<a data-copy=\"%s\" router-ignore href=\"%s\">%s</a>"
                        .formatted(
                                Html.text(addresses.told(addresses.state()) + part),
                                Html.text(addresses.to(addresses.state()) + part),
                                say("page.link")));
        new FilesHtml(addresses.dossier(), wording)
                .write(exhibit, ending -> addresses.embed(exhibit, ending), out);
        return out.append("</div></details>").toString();
    }

    private static String part(String exhibit) {
        return exhibit.equals("list") || exhibit.equals("timeline") ? exhibit : "chart-" + exhibit;
    }

    private String say(String key, Object... arguments) {
        return Html.text(wording.say(key, arguments));
    }
}

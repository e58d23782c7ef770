package org.reportedfigures.exhibits;

import org.reportedfigures.html.Html;

/** What an editor pastes into a page of another site to show an exhibit there: HTML. */
public final class Snippets {
    /** Px that an iframe has which nobody sizes; what does not fit is scrolled. */
    private static final int HEAD = 190;

    private static final int ROW = 150;
    private static final int HIGHEST = 900;

    private final Exhibit exhibit;
    private final ViewRequest asked;
    private final SiteUrls site;

    public Snippets(Exhibit exhibit, ViewRequest asked, SiteUrls site) {
        this.exhibit = exhibit;
        this.asked = asked;
        this.site = site;
    }

    /** An iframe of full width and a height that fits more or less. */
    public String frame() {
        return frame("100%", Integer.toString(height()));
    }

    /** An iframe of that size; sizes are what the attributes may hold. */
    public String frame(String width, String height) {
        return Html.of(
                        "<iframe src=\"%s\" title=\"%s\" loading=\"lazy\" width=\"%s\" height=\"%s\" frameborder=\"0\"></iframe>",
                        page(), title(), width, height)
                .toString();
    }

    /** The iframe, and the script that gives it the height of its page. */
    public String frameWithScript() {
        return frame() + Html.of("\n<script async src=\"%s/embed.js\"></script>", site.url());
    }

    /** For hosts that allow no frames: the picture with all of it in words, and a link. */
    public String picture() {
        return Html.of(
                        "<a href=\"%s\"><img src=\"%s\" alt=\"%s\" loading=\"lazy\" width=\"%s\" height=\"%s\" style=\"max-width:100%;height:auto\"></a>",
                        files().link(),
                        site.exhibit(asked, exhibit.id(), ".png"),
                        files().alternative(),
                        ExhibitFiles.CARD_WIDTH,
                        ExhibitFiles.CARD_HEIGHT)
                .toString();
    }

    /** A link to the same on the dashboard. */
    public String link() {
        return Html.of("<a href=\"%s\">%s</a>", files().link(), title()).toString();
    }

    /** The address of its page for an iframe. */
    public String page() {
        return site.exhibit(asked, exhibit.id(), "");
    }

    /** Px that the page needs, about, where it is 700 px wide. */
    public int height() {
        return Math.min(HIGHEST, HEAD + ROW * exhibit.rows().size());
    }

    private String title() {
        return files().title();
    }

    private ExhibitFiles files() {
        return new ExhibitFiles(exhibit, asked, site);
    }
}

package org.reportedfigures.dashboard.sharing;

import org.reportedfigures.exhibits.Exhibit;
import org.reportedfigures.exhibits.ExhibitFiles;
import org.reportedfigures.exhibits.SiteUrls;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;

/** Writes what other programs read in the head of a dashboard: how to show a link to it. */
public final class ShareHtml {
    /** More of them would weigh more than the page. */
    private static final int MOST_LINKED = 60;

    private final ViewRequest asked;
    private final Exhibit exhibit;
    private final Exhibit all;
    private final SiteUrls site;
    private final ViewRequest page;
    private final ExhibitFiles files;
    private final HtmlWriter out = new HtmlWriter();

    /**
     * @param page what the dashboard shows
     * @param exhibit what stands for the dashboard where only one thing can
     * @param all what has every row that the dashboard shows
     */
    public ShareHtml(ViewRequest page, Exhibit exhibit, Exhibit all, SiteUrls site) {
        this.page = page;
        this.asked = page.rows();
        this.exhibit = exhibit;
        this.all = all;
        this.site = site;
        this.files = new ExhibitFiles(exhibit, asked, site);
    }

    public Html html() {
        String picture = site.exhibit(asked, exhibit.id(), ".png");
        String alternative = files.alternative();
        meta("name", "description", alternative);
        property("og:type", "article");
        property("og:site_name", asked.phrases().wording().say("embed.name"));
        property("og:locale", asked.notation().language());
        property("og:title", files.title());
        property("og:description", alternative);
        property("og:url", site.page(page));
        property("og:image", picture);
        property("og:image:type", "image/png");
        property("og:image:width", Integer.toString(ExhibitFiles.CARD_WIDTH));
        property("og:image:height", Integer.toString(ExhibitFiles.CARD_HEIGHT));
        property("og:image:alt", alternative);
        meta("name", "twitter:card", "summary_large_image");
        alternate("application/json+oembed", site.oembed(page), files.title());
        String title = asked.phrases().text(exhibit.dossier().title());
        alternate(
                "application/atom+xml",
                site.corrections(asked.dossier()),
                asked.phrases().wording().say("correction.feed", title));
        Html linked = new ExhibitFiles(all, asked, site).jsonLd(MOST_LINKED);
        return out.put("<script type=\"application/ld+json\">%s</script>", linked).done();
    }

    private void property(String name, String content) {
        meta("property", name, content);
    }

    private void meta(String kind, String name, String content) {
        out.put("<meta %s=\"%s\" content=\"%s\">", kind, name, content);
    }

    private void alternate(String type, String address, String title) {
        out.put(
                "<link rel=\"alternate\" type=\"%s\" href=\"%s\" title=\"%s\">",
                type, address, title);
    }
}

package org.reportedfigures.dashboard.sharing;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.reportedfigures.exhibits.Exhibit;
import org.reportedfigures.exhibits.ExhibitFiles;
import org.reportedfigures.exhibits.PublicUrls;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.springframework.web.util.UriUtils;

/** Writes what other programs read in the head of a dashboard: how to show a link to it. */
public final class ShareHtml {
    /** More of them would weigh more than the page. */
    private static final int MOST_LINKED = 60;

    private final ViewRequest asked;
    private final Exhibit exhibit;
    private final Exhibit all;
    private final PublicUrls site;
    private final String address;
    private final ExhibitFiles files;
    private final HtmlWriter out = new HtmlWriter();

    /**
     * @param exhibit what stands for the dashboard where only one thing can
     * @param all what has every row that the dashboard shows
     * @param address of the dashboard, as it is told to others
     */
    public ShareHtml(
            ViewRequest asked, Exhibit exhibit, Exhibit all, PublicUrls site, String address) {
        this.asked = asked;
        this.exhibit = exhibit;
        this.all = all;
        this.site = site;
        this.address = address;
        this.files = new ExhibitFiles(exhibit, asked, site);
    }

    public Html html() {
        String picture = site.file(asked, exhibit.id(), ".png");
        String alternative = files.alternative();
        meta("name", "description", alternative);
        property("og:type", "article");
        property("og:site_name", asked.phrases().wording().say("embed.name"));
        property("og:locale", asked.notation().language());
        property("og:title", files.title());
        property("og:description", alternative);
        property("og:url", address);
        property("og:image", picture);
        property("og:image:type", "image/png");
        property("og:image:width", Integer.toString(ExhibitFiles.CARD_WIDTH));
        property("og:image:height", Integer.toString(ExhibitFiles.CARD_HEIGHT));
        property("og:image:alt", alternative);
        meta("name", "twitter:card", "summary_large_image");
        alternate(
                "application/json+oembed",
                site.url() + "/oembed?format=json&url=" + encoded(address),
                files.title());
        String corrections = site.url() + "/d/" + asked.dossier().id() + "/corrections.atom";
        String title = asked.phrases().text(asked.dossier().title());
        alternate(
                "application/atom+xml",
                corrections,
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

    private static String encoded(String address) {
        return UriUtils.encode(address, UTF_8);
    }
}

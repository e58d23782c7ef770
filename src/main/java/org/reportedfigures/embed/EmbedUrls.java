package org.reportedfigures.embed;

import org.reportedfigures.charts.Links;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.SiteUrls;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Row;

/**
 * Where an embed's links lead.
 *
 * @param exhibit its id
 */
record EmbedUrls(SiteUrls site, ViewRequest asked, String exhibit) implements Links {
    @Override
    public Html to(Row row) {
        return Html.text(site.dashboard(asked, row));
    }

    /** The dashboard, with the same filter and notation. */
    String dashboard() {
        return site.dashboard(asked);
    }

    /** The same in another form. */
    String as(Format form) {
        return site.exhibit(asked, exhibit, form.ending());
    }

    /** The same as it is now, whatever version is pinned. */
    EmbedUrls newest() {
        return new EmbedUrls(site, asked.with(Parameters.VERSION, ""), exhibit);
    }

    EmbedUrls withPassages() {
        return new EmbedUrls(site, asked.with(Parameters.PASSAGES, true), exhibit);
    }

    /** Where a consumer of oEmbed learns how to show the page. */
    String discovery() {
        return site.oembed(asked, exhibit);
    }
}

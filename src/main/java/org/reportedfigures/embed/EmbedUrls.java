package org.reportedfigures.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.reportedfigures.charts.Links;
import org.reportedfigures.exhibits.EmbedOptions;
import org.reportedfigures.exhibits.PublicUrls;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Row;
import org.springframework.web.util.UriUtils;

/**
 * Where an embed's links lead; all begin with the address that is set.
 *
 * @param exhibit its id
 */
record EmbedUrls(PublicUrls site, ViewRequest asked, String exhibit, EmbedOptions look)
        implements Links {
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
        return site.file(asked, exhibit, form.ending(), look.parameters());
    }

    /** The same as it is now, whatever version is pinned. */
    EmbedUrls newest() {
        return new EmbedUrls(site, asked, exhibit, look.at(""));
    }

    EmbedUrls withPassages() {
        return new EmbedUrls(site, asked, exhibit, look.withPassages());
    }

    /** Where a consumer of oEmbed learns how to show the page. */
    String discovery() {
        return discovery(site, as(Format.PAGE));
    }

    static String discovery(PublicUrls site, String page) {
        return "%s/oembed?url=%s&format=json".formatted(site.url(), UriUtils.encode(page, UTF_8));
    }
}

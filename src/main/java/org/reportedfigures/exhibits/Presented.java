package org.reportedfigures.exhibits;

import java.util.LinkedHashMap;
import java.util.Map;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.Phrases;

/** An exhibit as it was asked for, and what every file says of it first. */
public record Presented(Exhibit exhibit, ViewRequest asked, SiteUrls site) {
    public Presented {
        // However this one looks: a link is to the rows.
        asked = asked.rows();
    }

    Phrases phrases() {
        return exhibit.phrases(asked.phrases());
    }

    /** BCP 47 tag of what is said about it; quotes are in their own. */
    String language() {
        return asked.notation().language();
    }

    String title() {
        return exhibit.title(phrases());
    }

    String description() {
        return AlternativeText.of(exhibit, phrases());
    }

    Caption caption() {
        return new Caption(exhibit, phrases());
    }

    /** The dashboard that shows the same. */
    String page() {
        return site.dashboard(asked, exhibit);
    }

    /** The dashboard with one row chosen. */
    String page(Row row) {
        return site.dashboard(asked, row);
    }

    /**
     * Its file.
     *
     * @param ending {@code .csv} and the like; "" for its page in a frame
     */
    String file(String ending) {
        return site.exhibit(asked, exhibit.id(), ending);
    }

    /** {@code page embed svg png csv json} to their addresses. */
    Map<String, String> links() {
        var links = new LinkedHashMap<String, String>();
        links.put("page", page());
        links.putAll(site.forms(asked, exhibit.id()));
        return links;
    }
}

package org.reportedfigures.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as it stands for one address.
 *
 * @param status HTTP status of its first HTML
 * @param title plain text
 * @param language of the interface, BCP 47
 * @param address its own address, relative to the base
 * @param watched where it listens for a new version, null where nothing is to be watched
 * @param textView narrow screens only: the text is the page
 * @param selected whether something is chosen
 * @param places from top to bottom
 */
record Page(
        int status,
        String title,
        String language,
        String address,
        @Nullable Watched watched,
        boolean textView,
        boolean selected,
        List<Place> places) {
    /**
     * Where a page hears of a new version of its dossier.
     *
     * @param address of the server-sent events, relative to the base
     * @param stamp what they told last
     */
    record Watched(String address, String stamp) {}

    Page {
        places = List.copyOf(places);
    }

    String view() {
        return textView ? "text" : "figures";
    }
}

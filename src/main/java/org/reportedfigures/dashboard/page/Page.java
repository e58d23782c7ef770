package org.reportedfigures.dashboard.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dashboard.state.DashboardUrls;
import org.reportedfigures.exhibits.Selection;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;

/**
 * A page as it stands for one address.
 *
 * @param status HTTP status of its first HTML
 * @param title plain text
 * @param language of the interface, BCP 47
 * @param watched where it hears of a new version; null where there is none to come
 * @param textView narrow screens only: the text is the page
 * @param selection what is chosen
 * @param places from top to bottom
 * @param head what other programs read in the head of its first HTML; asked for there only
 */
public record Page(
        int status,
        String title,
        String language,
        @Nullable Watched watched,
        boolean textView,
        Selection selection,
        List<Slot> places,
        Supplier<Html> head) {
    /** HTTP's Service Unavailable. */
    static final int BUSY = 503;

    /**
     * Where a page hears of a new version of its dossier.
     *
     * @param address of the server-sent events, relative to the base
     * @param stamp what they told last
     */
    public record Watched(String address, String stamp) {}

    /** Throws IllegalArgumentException where two places have one name. */
    public Page {
        places = List.copyOf(places);
        var seen = new HashSet<String>();
        names(places)
                .forEach(name -> {
                    if (!seen.add(name)) {
                        throw new IllegalArgumentException("two places are named " + name);
                    }
                });
    }

    Page watching(Watched changes) {
        return new Page(status, title, language, changes, textView, selection, places, head);
    }

    /** Whether it only says that too much is being drawn just now. */
    public boolean isBusy() {
        return status == BUSY;
    }

    /** Itself with its head written: nothing is asked for later. */
    Page withHead() {
        Html written = head.get();
        return new Page(
                status, title, language, watched, textView, selection, places, () -> written);
    }

    /** The page hook {@code data-view}. */
    public String view() {
        return textView ? "text" : "figures";
    }

    /** The part of that name, wherever it stands. */
    public Optional<Region> part(String name) {
        return parts(places).filter(part -> part.name().equals(name)).findFirst();
    }

    private static Stream<String> names(List<Slot> places) {
        return places.stream()
                .flatMap(place ->
                        place instanceof Container box
                                ? Stream.concat(Stream.of(box.name()), names(box.places()))
                                : Stream.of(place.name()));
    }

    private static Stream<Region> parts(List<Slot> places) {
        return places.stream()
                .flatMap(place ->
                        switch (place) {
                            case Container box -> parts(box.places());
                            case Region part -> Stream.of(part);
                        });
    }

    public void write(HtmlWriter out) {
        out.put("<reported-page class=\"page\" data-view=\"%s\"", view());
        out.put(" data-choice=\"%s\" data-looks=\"%s\"", DashboardUrls.CHOICE, DashboardUrls.LOOKS);
        out.put(selection.isEmpty() ? ">" : " data-selected>");
        places.forEach(place -> place.write(out));
        out.put("</reported-page>");
    }
}

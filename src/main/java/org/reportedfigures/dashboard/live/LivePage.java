package org.reportedfigures.dashboard.live;

import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportedfigures.dashboard.page.Container;
import org.reportedfigures.dashboard.page.ElementCall;
import org.reportedfigures.dashboard.page.Page;
import org.reportedfigures.dashboard.page.Region;
import org.reportedfigures.dashboard.page.Slot;
import org.reportedfigures.dashboard.state.DashboardUrls;
import org.reportedfigures.exhibits.Selection;
import org.reportedfigures.http.Busy;

/**
 * Keeps the elements of a live page in step with what is to be shown.
 *
 * <p>What a new element holds stands in the first HTML already, or was shown before: the browser
 * keeps what has gone from the page. The element adopts it; it is sent only where the element asks
 * for it. A visitor costs an element and a key a part: the HTML itself is not kept.
 */
final class LivePage {
    private static final String AGAIN =
            "setTimeout(() => this.dispatchEvent(new CustomEvent($1, {detail: {part: $2}})), $0 * 1000)";

    private final Element root;
    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> gone = new HashMap<>();
    private Selection selection = Selection.NONE;
    private boolean adopting = true;

    LivePage(Element root) {
        this.root = root;
        root.setAttribute("class", "page");
        root.setAttribute("data-choice", DashboardUrls.CHOICE);
        root.setAttribute("data-looks", DashboardUrls.LOOKS);
    }

    /** Makes the elements those of the page and sends what has changed in the ones that stay. */
    void show(Page page) {
        root.setAttribute("data-view", page.view());
        root.setAttribute("data-selected", !page.selection().isEmpty());
        root.setAttribute("data-language", page.language());
        Page.Watched watched = page.watched();
        if (watched != null) {
            root.setAttribute("data-version", watched.stamp());
            root.setAttribute("data-changes", watched.address());
        }
        var seen = new HashSet<String>();
        boolean grown = arrange(root, page.places(), seen);
        elements.keySet().retainAll(seen);
        keys.forEach((name, key) -> {
            if (!seen.contains(name)) {
                gone.put(name, key);
            }
        });
        keys.keySet().retainAll(seen);
        if (grown || !selection.equals(page.selection())) {
            selection = page.selection();
            root.callJsFunction("choose", selection.parameter(), selection.id());
        }
        adopting = false;
    }

    /** Sends a part whole: its element found nothing to adopt. */
    void give(Page page, String name) {
        page.part(name).ifPresent(part -> call(element(part), part.show()));
    }

    /** Opens a dialog; its content is sent and not kept. */
    void open(String dialog) {
        root.callJsFunction("open", dialog);
    }

    /** Has the browser send an event once there may be room for its answer. */
    void sendAgain(String event, String part) {
        root.executeJs(AGAIN, Busy.SECONDS, event, part);
    }

    /** Whether there are new parts. */
    private boolean arrange(Element parent, List<Slot> places, Set<String> seen) {
        List<Element> wanted = places.stream().map(this::element).toList();
        for (int i = parent.getChildCount() - 1; i >= 0; i--) {
            if (!wanted.contains(parent.getChild(i))) {
                parent.removeChild(i);
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= parent.getChildCount() || !parent.getChild(i).equals(wanted.get(i))) {
                parent.insertChild(i, wanted.get(i));
            }
        }
        boolean grown = false;
        for (Slot place : places) {
            seen.add(place.name());
            grown |=
                    switch (place) {
                        case Container box -> arrange(element(box), box.places(), seen);
                        case Region part -> bring(part);
                    };
        }
        return grown;
    }

    private boolean bring(Region part) {
        String before = keys.put(part.name(), part.key());
        boolean adopts = before == null && (adopting || part.key().equals(gone.get(part.name())));
        gone.remove(part.name());
        if (!part.key().equals(before) && !adopts) {
            Element element = element(part);
            element.setAttribute("data-key", part.key());
            part.update(before == null ? "" : before).forEach(call -> call(element, call));
        }
        return before == null;
    }

    private Element element(Slot place) {
        return elements.computeIfAbsent(
                place.name(),
                name ->
                        switch (place) {
                            case Container box ->
                                    new Element(box.tag()).setAttribute("class", name);
                            case Region part -> made(part);
                        });
    }

    private static Element made(Region part) {
        var element = new Element(part.tag());
        element.setAttribute("data-key", part.key());
        element.setAttribute("id", part.name());
        if (!part.chart().isEmpty()) {
            element.setAttribute("data-chart", part.chart());
        }
        return element.setAttribute("data-part", part.name());
    }

    private static void call(Element element, ElementCall call) {
        element.callJsFunction(call.function(), call.arguments().toArray());
    }
}

package org.reportedfigures.dashboard;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the elements of a live page in step with what is to be shown.
 *
 * <p>An element's first content stands in the first HTML already and is adopted by the element; so
 * it is sent only where the element asks for it.
 */
final class LivePage {
    private final Element root;
    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private @Nullable Page page;

    LivePage(Element root) {
        this.root = root;
    }
}

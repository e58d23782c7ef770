package org.reportedfigures.dashboard.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dashboard.parts.TextHtml;
import org.reportedfigures.dashboard.state.DashboardUrls;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.words.Anatomy;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The original texts. They can be long, so a live page is sent only which marks are on and which
 * paragraphs look otherwise.
 *
 * @param text all of it, shared by all visitors
 * @param open id of the document that is open
 * @param shown ids of the statements whose marks are on; null for all
 * @param state a hash of the rows whose marks are on
 * @param anatomy of what is chosen
 * @param addresses where its tabs lead
 */
record TextPart(
        TextHtml text,
        String open,
        @Nullable Set<String> shown,
        String state,
        Anatomy anatomy,
        DashboardUrls addresses)
        implements Region {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public String tag() {
        return "reported-text";
    }

    @Override
    public String chart() {
        return "";
    }

    @Override
    public void fill(HtmlWriter out) {
        HtmlWriter filled = out.filling(new Filled(addresses, shown, true));
        text.write(open, anatomy, addresses, filled);
    }

    /**
     * Base, state of the marks, the paragraphs with anatomy (ids hold no blank and no bar), and
     * which anatomy it is: two statements may stand in one paragraph.
     */
    @Override
    public String key() {
        return String.join("|", base(), state, looks());
    }

    private String looks() {
        return String.join(" ", anatomy.paragraphs().keySet())
                + "|"
                + Integer.toHexString(written().hashCode());
    }

    /** The paragraphs with anatomy; a live page marks what is chosen and what is off by itself. */
    private Map<String, String> written() {
        var written = new LinkedHashMap<String, String>();
        anatomy.paragraphs().forEach((key, html) -> written.put(key, html.toString()));
        return written;
    }

    private String base() {
        return text.key() + "/" + open;
    }

    @Override
    public List<ElementCall> update(String before) {
        String[] parts = before.split("\\|", -1);
        if (parts.length != 4 || !parts[0].equals(base())) {
            return List.of(show());
        }
        var calls = new ArrayList<ElementCall>();
        if (!parts[1].equals(state)) {
            calls.add(new ElementCall("marks", ids(), state));
        }
        if (!before.endsWith("|" + looks())) {
            List<String> touched = Arrays.asList(parts[2].split(" "));
            ObjectNode paragraphs = JsonNodeFactory.instance.objectNode();
            text.plain(touched).forEach((key, html) -> paragraphs.put(key, html.toString()));
            written().forEach(paragraphs::put);
            calls.add(new ElementCall("anatomy", paragraphs, first()));
        }
        return calls;
    }

    private String first() {
        String first = anatomy.first();
        return first == null ? "" : first;
    }

    private @Nullable ArrayNode ids() {
        if (shown == null) {
            return null;
        }
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        shown.forEach(ids::add);
        return ids;
    }
}

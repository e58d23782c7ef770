package org.reportedfigures.dashboard.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dashboard.state.DashboardUrls;
import org.reportedfigures.exhibits.Selection;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.html.Filling;
import org.reportedfigures.html.Hole;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;

/**
 * A part whose HTML comes and goes as a whole.
 *
 * @param key of its HTML without selection and filter: choosing does not make it another
 * @param drawn HTML that may be the same for many visitors and states
 * @param at where it stands; null for what is complete as it was drawn
 */
record Fragment(
        String name,
        String tag,
        String chart,
        String state,
        String key,
        Html drawn,
        @Nullable DashboardUrls at)
        implements Region {
    /**
     * @param at an address that says nothing of a selection or a filter
     */
    static Fragment of(
            String name, String tag, String chart, String state, Html html, DashboardUrls at) {
        return of(name, tag, chart, state, html, html.with(new Keyed(at)));
    }

    private static Fragment of(
            String name, String tag, String chart, String state, Html html, String written) {
        String key = UUID.nameUUIDFromBytes(written.getBytes(UTF_8)).toString();
        return new Fragment(name, tag, chart, state, key, html, null);
    }

    static Fragment panel(String name, Html html) {
        return of(name, "reported-panel", "", "", html, html.toString());
    }

    /** What a part is known by: all of it but its menu. */
    private static final class Keyed implements Filling {
        private final Filled filled;

        Keyed(DashboardUrls at) {
            this.filled = new Filled(at, null, true);
        }

        @Override
        public void fill(Hole hole, HtmlWriter out) {
            if (hole instanceof Hole.Menu menu) {
                out.text(menu.title());
            } else {
                filled.fill(hole, out);
            }
        }
    }

    /**
     * A panel whose links hold the selection. A live page puts that in by itself, so another
     * selection does not make it another panel.
     */
    static Fragment panel(String name, ViewRequest state, Function<ViewRequest, Html> html) {
        Fragment plain = panel(name, html.apply(state.with(Selection.NONE)));
        return state.selection().isEmpty()
                ? plain
                : new Fragment(name, plain.tag, "", "", plain.key, html.apply(state), null);
    }

    /**
     * As it stands at an address: its rows and its menu lead on from there, and the chosen row is
     * marked.
     */
    Fragment at(DashboardUrls addresses) {
        return new Fragment(name, tag, chart, state, key, drawn, addresses);
    }

    @Override
    public void fill(HtmlWriter out) {
        fill(out, true);
    }

    private void fill(HtmlWriter out, boolean unfolded) {
        if (at == null) {
            out.add(drawn);
        } else {
            out.filling(new Filled(at, null, unfolded)).add(drawn);
        }
    }

    /** What is folded away is not sent: the element asks for it when it is opened. */
    @Override
    public List<ElementCall> update(String before) {
        var out = new HtmlWriter(Filling.NONE);
        fill(out, false);
        return List.of(new ElementCall("show", out.toString(), state));
    }

    /** Roughly what it holds in memory, in bytes. */
    int weight() {
        return 200 + drawn.weight();
    }
}

package org.reportedfigures.dashboard.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dashboard.parts.MenuHtml;
import org.reportedfigures.dashboard.state.DashboardUrls;
import org.reportedfigures.exhibits.Selection;
import org.reportedfigures.html.Filling;
import org.reportedfigures.html.Hole;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.words.MarkedText;
import org.springframework.web.util.UriUtils;

/** Fills what is drawn once as it stands at one address. Each is for one part, written once. */
final class Filled implements Filling {
    private static final Html CURRENT = Html.of(" aria-current=\"true\"");

    private final Selection selection;
    private final MenuHtml menus;
    private final @Nullable Set<String> shown;
    private final boolean unfolded;
    private final Html before;
    private final Html after;
    private boolean named;

    /**
     * @param shown ids of the items that a filter leaves; null for all
     * @param unfolded whether what is folded away is written
     */
    Filled(DashboardUrls at, @Nullable Set<String> shown, boolean unfolded) {
        this.selection = at.state().selection();
        this.menus = new MenuHtml(at);
        this.shown = shown;
        this.unfolded = unfolded;
        this.before = Html.text("d/" + at.dossier() + "?" + at.kept());
        this.after = Html.text(at.notation() + DashboardUrls.WORDS);
    }

    @Override
    public void fill(Hole hole, HtmlWriter out) {
        switch (hole) {
            case Hole.Address a ->
                    out.add(before)
                            .text(a.kind())
                            .put("=")
                            .text(UriUtils.encode(a.id(), UTF_8))
                            .add(after);
            case Hole.Current c -> {
                if (c.kind().equals(selection.parameter()) && c.ids().contains(selection.id())) {
                    out.add(CURRENT);
                }
            }
            case Hole.Off off -> {
                if (shown != null && off.ids().stream().noneMatch(shown::contains)) {
                    out.put("off ");
                }
            }
            case Hole.Chosen chosen -> {
                // A passage may be cut into several elements: the first is named.
                if (!named) {
                    out.attribute("id", MarkedText.CHOSEN);
                    named = true;
                }
            }
            case Hole.Menu menu -> out.add(menus.html(menu.exhibit(), menu.title()));
            case Hole.Folded folded -> {
                if (unfolded) {
                    out.add(folded.content());
                }
            }
        }
    }
}

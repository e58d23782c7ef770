package org.reportedfigures.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.dom.Element;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
        String drawn,
        @Nullable Addresses at)
        implements Part {
    private static final Pattern MENU =
            Pattern.compile(
                    "%s([^%s]*)%s"
                            .formatted(
                                    RowAddresses.MENU,
                                    RowAddresses.MENU_END,
                                    RowAddresses.MENU_END));

    private static final Pattern FOLDED = Pattern.compile("<noscript>[^\\x00]*?</noscript>");

    static Fragment of(String name, String tag, String chart, String state, String html) {
        String key = UUID.nameUUIDFromBytes(html.getBytes(UTF_8)).toString();
        return new Fragment(name, tag, chart, state, key, html, null);
    }

    static Fragment panel(String name, String html) {
        return of(name, "reported-panel", "", "", html);
    }

    /**
     * A panel whose links hold the selection. A live page puts that in by itself, so another
     * selection does not make it another panel.
     */
    static Fragment panel(String name, State state, Function<State, String> html) {
        Fragment plain = panel(name, html.apply(state.with(Selection.NONE)));
        return state.selection().isEmpty()
                ? plain
                : new Fragment(name, plain.tag, "", "", plain.key, html.apply(state), null);
    }

    /**
     * As it stands at an address: its rows and its menu lead on from there, and the chosen row is
     * marked.
     */
    Fragment at(Addresses addresses) {
        return new Fragment(name, tag, chart, state, key, drawn, addresses);
    }

    @Override
    public String html() {
        if (at == null) {
            return drawn;
        }
        String html = drawn;
        String kept = Html.text(at.kept());
        if (!kept.isEmpty()) {
            html = html.replace("?statement=", "?" + kept + "statement=");
            html = html.replace("?event=", "?" + kept + "event=");
        }
        Selection selection = at.state().selection();
        String hook = selection.hook();
        if (!selection.isEmpty()) {
            html = html.replace(hook, hook + " aria-current=\"true\"");
        }
        var menus = new MenuHtml(at);
        return MENU.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(menus.html(chart, found.group(1))));
    }

    /** What is folded away is not sent: the element asks for it when it is opened. */
    @Override
    public void update(Element element, String before) {
        element.callJsFunction(
                "show", FOLDED.matcher(html()).replaceAll("<noscript></noscript>"), state);
    }

    /** Roughly what it holds in memory, in bytes. */
    int weight() {
        return 200 + 2 * drawn.length();
    }
}

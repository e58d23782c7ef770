package org.reportedfigures.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.function.Function;

/**
 * A part whose HTML comes and goes as a whole.
 *
 * @param key of its HTML without the selection: choosing another row does not make it another
 */
record Fragment(String name, String tag, String chart, String state, String key, String html)
        implements Part {
    static Fragment of(String name, String tag, String chart, String state, String html) {
        String key = UUID.nameUUIDFromBytes(html.getBytes(UTF_8)).toString();
        return new Fragment(name, tag, chart, state, key, html);
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
                : new Fragment(name, plain.tag, "", "", plain.key, html.apply(state));
    }

    /** With the chosen row marked, wherever it stands. */
    Fragment choosing(Selection selection) {
        if (selection.isEmpty()) {
            return this;
        }
        String hook = selection.hook();
        String marked = html.replace(hook, hook + " aria-current=\"true\"");
        return new Fragment(name, tag, chart, state, key, marked);
    }
}

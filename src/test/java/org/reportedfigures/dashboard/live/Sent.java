package org.reportedfigures.dashboard.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call of an element's function that a live page sends to the browser.
 *
 * @param part the page hook {@code data-part}, "" for the page itself
 */
record Sent(String part, String function, List<Object> arguments) {
    private static final Pattern CALL = Pattern.compile("return \\$0\\.(\\w+)\\(.*");

    /** What has been sent since the last time. */
    static List<Sent> by(UI ui) {
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> CALL.matcher(expression(call)).matches())
                .map(Sent::of)
                .toList();
    }

    private static Sent of(PendingJavaScriptInvocation call) {
        Matcher name = CALL.matcher(expression(call));
        if (!name.matches()) {
            throw new IllegalArgumentException(expression(call));
        }
        String part = Element.get(call.getOwner()).getAttribute("data-part");
        List<Object> all = call.getInvocation().getParameters();
        return new Sent(part == null ? "" : part, name.group(1), all.subList(1, all.size()));
    }

    private static String expression(PendingJavaScriptInvocation call) {
        return call.getInvocation().getExpression();
    }

    /** {@code part.function}. */
    @Override
    public String toString() {
        return part + "." + function;
    }
}

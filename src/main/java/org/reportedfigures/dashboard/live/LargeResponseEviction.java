package org.reportedfigures.dashboard.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;

/**
 * Lets go of large answers once they are sent.
 *
 * <p>Vaadin keeps the last answer of each page for the case that it is lost on the way: after a
 * filter that would be most of what a visitor costs. Who loses a large one gets the page anew, in
 * the state that its address says.
 */
final class LargeResponseEviction implements VaadinRequestInterceptor {
    /** In UTF-16 units: a selection's answer is smaller. */
    static final int LARGE = 16_000;

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        // Nothing is sent yet.
    }

    @Override
    public void handleException(
            VaadinRequest request,
            VaadinResponse response,
            @Nullable VaadinSession session,
            Exception thrown) {
        // Vaadin tells it.
    }

    @Override
    public void requestEnd(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        if (session == null) {
            return;
        }
        session.lock();
        try {
            session.getUIs().forEach(LargeResponseEviction::forget);
        } finally {
            session.unlock();
        }
    }

    static void forget(UI ui) {
        UIInternals internals = ui.getInternals();
        String last = internals.getLastRequestResponse();
        if (last != null && last.length() > LARGE) {
            internals.setLastRequestResponse(VaadinService.createUINotFoundJSON(false));
        }
    }
}

package org.reportedfigures.dashboard.live;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlRequestHandler;
import java.io.IOException;

/** Has Vaadin prepare the first HTML of a page, and sends it in pieces. */
final class FirstHtmlHandler extends IndexHtmlRequestHandler {
    @Override
    public boolean synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        var html = new FirstHtml((VaadinServletResponse) response);
        boolean isHandled = super.synchronizedHandleRequest(session, request, html);
        html.send();
        return isHandled;
    }
}

package org.reportedfigures.dashboard.live;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.reportedfigures.dashboard.page.Page;
import org.reportedfigures.dashboard.page.Pages;
import org.reportedfigures.http.Busy;
import org.springframework.stereotype.Component;

/** Puts the complete page into the HTML that Vaadin boots in: readable at once, without scripts. */
@Component
class PrerenderListener implements VaadinServiceInitListener {
    private final Pages pages;
    private final Head head;

    PrerenderListener(Pages pages, Head head) {
        this.pages = pages;
        this.head = head;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new FirstHtmlHandler());
        event.addIndexHtmlRequestListener(this::complete);
        event.addVaadinRequestInterceptor(new LargeResponseEviction());
        event.getSource().setSystemMessagesProvider(new SilentExpiry());
        event.getSource()
                .addSessionInitListener(
                        begun -> begun.getSession().setErrorHandler(new LiveErrors()));
    }

    private void complete(IndexHtmlResponse response) {
        String path = response.getVaadinRequest().getPathInfo();
        Map<String, List<String>> parameters =
                response.getVaadinRequest().getParameterMap().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, e -> Arrays.asList(e.getValue())));
        Page page = pages.wholeOrBusy(path == null ? "" : path.substring(1), parameters);
        VaadinResponse answer = response.getVaadinResponse();
        if (page.isBusy()) {
            answer.setHeader("Retry-After", Integer.toString(Busy.SECONDS));
        }
        answer.setStatus(page.status());
        // It may set the cookie of a session, and is made anew for each reader: theirs alone.
        answer.setHeader("Cache-Control", "private, no-cache");
        Document document = response.getDocument();
        document.select("noscript").remove();
        head.write(page, document);
        head.writeScripts(document);
        FirstHtml.of(response).fill(document, page);
    }
}

package org.reportedfigures.dashboard;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Puts the complete page into the HTML that Vaadin boots in: readable at once, without scripts. */
@Component
class FirstHtml implements VaadinServiceInitListener {
    private final Pages pages;
    private final Head head;

    FirstHtml(Pages pages, Head head) {
        this.pages = pages;
        this.head = head;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::complete);
        event.addVaadinRequestInterceptor(new LargeAnswers());
        event.getSource().setSystemMessagesProvider(new QuietMessages());
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
        Page page = pages.whole(path == null ? "" : path.substring(1), parameters);
        VaadinResponse answer = response.getVaadinResponse();
        answer.setStatus(page.status());
        // It may set the cookie of a session, and is made anew for each reader: theirs alone.
        answer.setHeader("Cache-Control", "private, no-cache");
        Document document = response.getDocument();
        document.select("noscript").remove();
        head.write(page, document);
        head.writeScripts(document);
        var html = new StringBuilder("<div id=\"first\">");
        page.write(html);
        // As data, not as elements: parsing a text of a megabyte again would cost every reader.
        Element body = document.body();
        body.prependChild(new DataNode(html.append("</div>").toString()));
    }
}

package org.reportedfigures.dashboard.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.reportedfigures.dashboard.page.Page;
import org.reportedfigures.dashboard.page.PlainPage;
import org.reportedfigures.html.Filling;
import org.reportedfigures.html.HtmlWriter;

/** Sends the way back from an address that leads nowhere: no script, no session, no cookie. */
final class MissingPage {
    private static final String SHELL =
            "<!doctype html><html><head><meta charset=\"UTF-8\"><meta name=\"viewport\""
                    + " content=\"width=device-width, initial-scale=1, viewport-fit=cover\"><base>"
                    + "</head><body></body></html>";

    private final Head head;

    MissingPage(Head head) {
        this.head = head;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, List<String>> parameters =
                request.getParameterMap().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, e -> Arrays.asList(e.getValue())));
        Page page = new PlainPage(request.getServletPath().substring(1), parameters).missing();
        byte[] html = html(page, request.getRequestURI()).getBytes(UTF_8);
        response.setStatus(page.status());
        response.setHeader("Cache-Control", "private, no-cache");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    private String html(Page page, String address) {
        Document document = Jsoup.parse(SHELL);
        document.select("base").attr("href", root(address));
        head.write(page, document);
        var html = new HtmlWriter(Filling.NONE);
        html.put("<div id=\"first\">");
        page.write(html);
        document.body().prependChild(new DataNode(html.put("</div>").toString()));
        return document.outputSettings(document.outputSettings().prettyPrint(false)).html();
    }

    /** The root, as it is named from an address below it. */
    private static String root(String address) {
        int depth = (int) address.chars().filter(c -> c == '/').count() - 1;
        return depth == 0 ? "./" : "../".repeat(depth);
    }
}

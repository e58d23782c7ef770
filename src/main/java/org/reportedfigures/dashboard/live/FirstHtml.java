package org.reportedfigures.dashboard.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dashboard.page.Page;
import org.reportedfigures.html.Filling;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;

/**
 * The first HTML of a page, sent as it is written: neither a page nor its bytes are ever whole in
 * memory. Vaadin would write the document at once, so its own output is dropped.
 */
final class FirstHtml extends VaadinServletResponse {
    private @Nullable Document document;
    private @Nullable Page page;

    FirstHtml(VaadinServletResponse response) {
        super(response, response.getService());
    }

    static FirstHtml of(IndexHtmlResponse response) {
        return (FirstHtml) response.getVaadinResponse();
    }

    /**
     * @param document what Vaadin boots in, without the page
     */
    void fill(Document document, Page page) {
        this.document = document;
        this.page = page;
    }

    /** Sends the page in its document; nothing if Vaadin has refused the request. */
    void send() {
        if (document == null || page == null) {
            return;
        }
        try (Writer out = new OutputStreamWriter(super.getOutputStream(), UTF_8)) {
            var html = new HtmlWriter(Filling.NONE, out);
            html.put("<!doctype html>\n<html lang=\"%s\">", page.language())
                    .add(Html.ready(document.head().outerHtml()))
                    .put("<body><div id=\"first\">");
            page.write(html);
            html.put("</div>").add(Html.ready(document.body().html())).put("</body></html>\n");
            html.flush();
        } catch (IOException | UncheckedIOException e) {
            // The reader has gone.
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                // Vaadin's own output
            }

            @Override
            public void write(byte[] all, int from, int length) {
                // Vaadin's own output
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}

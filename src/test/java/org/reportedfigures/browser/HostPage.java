package org.reportedfigures.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A page of somebody else, on an origin of its own, that shows embeds. */
final class HostPage implements AutoCloseable {
    private final HttpServer server;

    private HostPage(HttpServer server) {
        this.server = server;
    }

    /** Serves the body in a page; the last message of each frame stands in {@code heights}. */
    static HostPage with(String body) {
        byte[] page =
                """
                <!doctype html><html lang="en"><title>Somebody else's page</title>
                <script>
                  window.heights = {}; window.messages = [];
                  addEventListener("message", ({ data, source }) => {
                    messages.push(data);
                    for (const frame of document.querySelectorAll("iframe"))
                      if (frame.contentWindow === source && data.type === "reported-figures")
                        heights[frame.id] = data.height;
                  });
                </script>
                <body>%s</body></html>
                """
                        .formatted(body)
                        .getBytes(UTF_8);
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            HttpServer server = HttpServer.create(address, 0);
            server.createContext(
                    "/",
                    exchange -> {
                        exchange.getResponseHeaders()
                                .set("Content-Type", "text/html;charset=UTF-8");
                        exchange.sendResponseHeaders(200, page.length);
                        exchange.getResponseBody().write(page);
                        exchange.close();
                    });
            server.start();
            return new HostPage(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:%d/".formatted(server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

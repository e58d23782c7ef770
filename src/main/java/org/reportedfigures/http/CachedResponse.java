package org.reportedfigures.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A complete response that can be sent any number of times.
 *
 * @param status HTTP status
 * @param headers name to value; those of the body are added to it
 */
public record CachedResponse(int status, String type, List<Header> headers, EncodedBody body) {
    public record Header(String name, String value) {}

    public CachedResponse {
        headers = List.copyOf(headers);
    }

    /**
     * @param headers name to value, except those of the body
     */
    public static CachedResponse of(
            int status, String type, Map<String, String> headers, byte[] bytes) {
        return new CachedResponse(
                status,
                type,
                headers.entrySet().stream().map(e -> new Header(e.getKey(), e.getValue())).toList(),
                EncodedBody.of(bytes, type));
    }

    /** Approximate bytes in memory. */
    public int weight() {
        return 1_000 + body.weight();
    }

    /** Sends it in an encoding that the request accepts, or 304 if it has not changed. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EncodedBody.Bytes bytes = body.accepted(request.getHeader("Accept-Encoding"));
        for (Header header : headers) {
            response.setHeader(header.name(), header.value());
        }
        if (status == HttpServletResponse.SC_OK) {
            response.setHeader("ETag", bytes.tag());
            String known = request.getHeader("If-None-Match");
            if (known != null && bytes.isNamedIn(known)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(status);
        response.setContentType(type);
        if (!bytes.coding().isEmpty()) {
            response.setHeader("Content-Encoding", bytes.coding());
        }
        response.setContentLength(bytes.content().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes.content());
        }
    }
}

package org.reportedfigures.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a request was refused: the one writer of problem details (RFC 9457).
 *
 * @param detail one sentence or several, plain text
 * @param more further members, each by its name
 * @param again seconds after which the same may be asked again; 0 where that is no use
 */
public record Refusal(int status, String detail, Map<String, Object> more, int again) {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                    .build();
    private static final URI NO_TYPE = URI.create("about:blank");

    public Refusal(int status, String detail) {
        this(status, detail, Map.of(), 0);
    }

    /** Service unavailable; the same may be asked again after some seconds. */
    public static Refusal later(int seconds, String detail) {
        return new Refusal(503, detail, Map.of(), seconds);
    }

    /** As an answer; caches may keep it for half a minute, unless it may be asked again. */
    public CachedResponse answer() {
        Map<String, String> headers = DataHeaders.fresh(DataHeaders.NOTHING);
        addTo(headers);
        return CachedResponse.of(status, MediaType.APPLICATION_PROBLEM_JSON_VALUE, headers, json());
    }

    /** Says how long it holds, in whatever form it is told. */
    public void addTo(Map<String, String> headers) {
        headers.put("Cache-Control", again > 0 ? "no-store" : "public, max-age=30");
        if (again > 0) {
            headers.put("Retry-After", Integer.toString(again));
        }
    }

    /** Sends it instead of a response that has not begun. */
    public void send(HttpServletResponse response) throws IOException {
        begin(response);
        byte[] bytes = json();
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Sets status and headers, including those of all data. */
    public void begin(HttpServletResponse response) {
        response.setStatus(status);
        Map<String, String> headers = DataHeaders.fresh(DataHeaders.NOTHING);
        addTo(headers);
        headers.put("Cache-Control", "no-store");
        headers.forEach(response::setHeader);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    }

    /** UTF-8. */
    public byte[] json() {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail);
        problem.setType(NO_TYPE);
        more.forEach(problem::setProperty);
        return JSON.writeValueAsBytes(problem);
    }
}

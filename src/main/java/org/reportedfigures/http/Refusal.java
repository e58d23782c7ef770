package org.reportedfigures.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a request was refused, as problem details (RFC 9457).
 *
 * @param detail one sentence
 */
public record Refusal(int status, String detail) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Sends it instead of a response that has not begun. */
    public void send(HttpServletResponse response) throws IOException {
        begin(response);
        byte[] bytes = JSON.writeValueAsBytes(tree());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Sets status and headers, including those of all data. */
    public void begin(HttpServletResponse response) {
        response.setStatus(status);
        DataHeaders.fresh(DataHeaders.NOTHING).forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    }

    public String json() {
        return JSON.writeValueAsString(tree());
    }

    private Map<String, Object> tree() {
        HttpStatus known = HttpStatus.resolve(status);
        var tree = new LinkedHashMap<String, Object>();
        tree.put("title", known == null ? "Refused" : known.getReasonPhrase());
        tree.put("status", status);
        tree.put("detail", detail);
        return tree;
    }
}

package org.reportedfigures;

import jakarta.servlet.http.HttpServletResponse;
import org.reportedfigures.answers.DataHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Why a request was not even looked at, as RFC 9457 has it.
 *
 * @param detail one sentence, as JSON has it in a string
 */
record Refusal(int status, String detail) {
    /** Sets status and headers, those that all data have. */
    void begin(HttpServletResponse response) {
        response.setStatus(status);
        DataHeaders.fresh(DataHeaders.NOTHING).forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    }

    String json() {
        HttpStatus known = HttpStatus.resolve(status);
        String title = known == null ? "Refused" : known.getReasonPhrase();
        return "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(title, status, detail);
    }
}

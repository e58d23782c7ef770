package org.reportedfigures.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.exhibits.Refused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/** Says what was wrong with a request as RFC 9457 has it. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        ProblemDetail problem = detail(HttpStatus.BAD_REQUEST, refused.getMessage());
        List<Map<String, Object>> rejected =
                refused.rejected().stream()
                        .<Map<String, Object>>map(one ->
                                Map.of(
                                        "parameter", one.parameter(),
                                        "value", one.quoted(),
                                        "allowed", one.listed()))
                        .toList();
        problem.setProperty("rejected", rejected);
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> gone(Gone gone) {
        ProblemDetail problem = detail(HttpStatus.GONE, gone.getMessage());
        problem.setProperty("newest", gone.newest());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(ResponseStatusException missing) {
        return answer(
                detail(HttpStatus.valueOf(missing.getStatusCode().value()), missing.getReason()));
    }

    private static ProblemDetail detail(HttpStatus status, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(status.getReasonPhrase());
        return problem;
    }

    /** Open to every page, as the answers are: a script must be able to read what is wrong. */
    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .cacheControl(CacheControl.noCache())
                .body(problem);
    }
}

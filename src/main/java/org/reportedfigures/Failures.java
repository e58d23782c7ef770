package org.reportedfigures;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.reportedfigures.http.Refusal;
import org.reportedfigures.library.VersionGone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers where nothing else could: the server failed, or a dossier changed again and again. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Failures extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final Refusal RESTLESS =
            Refusal.later(2, "This dossier is changing just now; ask again in a moment.");
    private static final Refusal FAILED =
            new Refusal(500, "The server could not answer this request.");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
            int status = response.getStatus();
            if (status >= 400 && response.getContentType() == null && !response.isCommitted()) {
                Errors.of(status).send(response);
            }
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
            if (cause instanceof VersionGone) {
                LOG.info("{} {}: {}", request.getMethod(), request.getRequestURI(), cause);
                RESTLESS.send(response);
            } else if (cause instanceof InvalidMimeTypeException) {
                LOG.info("{} {}: bad Accept", request.getMethod(), request.getRequestURI());
                Errors.of(406).send(response);
            } else {
                LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
                FAILED.send(response);
            }
        }
    }
}

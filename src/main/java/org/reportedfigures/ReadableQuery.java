package org.reportedfigures;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers an address whose query cannot be decoded ({@code ?q=%zz}) before anything trips over it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReadableQuery extends OncePerRequestFilter {
    private static final Refusal UNREADABLE =
            new Refusal(
                    HttpStatus.BAD_REQUEST.value(),
                    "The query of this address cannot be decoded: expected UTF-8 with %XX escapes;"
                            + " write a percent sign as %25.");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getQueryString() == null || isReadable(request)) {
            chain.doFilter(request, response);
            return;
        }
        UNREADABLE.begin(response);
        response.getOutputStream().write(UNREADABLE.json().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException e) {
            // How Tomcat says that a parameter cannot be decoded, or that there are too many.
            return false;
        }
    }
}

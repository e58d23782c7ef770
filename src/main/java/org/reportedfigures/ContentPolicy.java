package org.reportedfigures;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.reportedfigures.http.DataHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers what a page may load and run: nothing from anywhere else.
 *
 * <p>Vaadin boots by inline scripts and evaluates what its server sends, so these two are allowed.
 */
@Component
class ContentPolicy extends OncePerRequestFilter {
    private static final String POLICY =
            String.join(
                    "; ",
                    "default-src 'self'",
                    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
                    "style-src 'self' 'unsafe-inline'",
                    "img-src 'self' data:",
                    // The preview of an embed.
                    "frame-src 'self'",
                    "object-src 'none'",
                    "base-uri 'self'",
                    "form-action 'self'",
                    "frame-ancestors 'self'");

    /**
     * Where programs read, nothing is shown: an answer that were opened as a page could do nothing.
     */
    private static final List<String> DATA = List.of("/api", "/oembed", "/embed", "/actuator");

    private static String policy(String path) {
        return DATA.stream().anyMatch(path::startsWith) ? DataHeaders.NOTHING : POLICY;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", policy(request.getServletPath()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        if (request.getRequestURI().startsWith("/VAADIN/build/")) {
            // A sandboxed frame with an interactive embed is of no origin, ours neither.
            response.setHeader("Access-Control-Allow-Origin", "*");
        }
        chain.doFilter(request, response);
    }
}

package org.reportedfigures.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends cached responses before the rest of the filter chain runs. */
public final class ResponseCacheFilter implements Filter {
    private final ResponseCache cache;

    public ResponseCacheFilter(ResponseCache cache) {
        this.cache = cache;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answered, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        String method = request.getMethod();
        CachedResponse answer =
                method.equals("GET") || method.equals("HEAD") ? cache.at(request) : null;
        if (answer == null) {
            chain.doFilter(asked, answered);
        } else {
            answer.send(request, (HttpServletResponse) answered);
        }
    }
}

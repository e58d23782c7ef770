package org.reportedfigures;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.reportedfigures.http.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers an address or a form that cannot be decoded ({@code ?q=%zz}), or whose path may be read
 * in two ways ({@code /a/../b;c}), before anything trips over it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class ReadableQuery extends OncePerRequestFilter {
    private static final Refusal UNREADABLE =
            new Refusal(
                    HttpStatus.BAD_REQUEST.value(),
                    "The query or form of this request cannot be decoded: expected UTF-8 with %XX"
                            + " escapes and 1,000 parameters at most; write a percent sign as"
                            + " %25.");

    private static final Refusal NO_PATH =
            new Refusal(
                    HttpStatus.BAD_REQUEST.value(),
                    "The path of this address is not as a browser sends it: expected none of the"
                            + " parts . and .. and \"\" and no semicolon.");

    /** Tomcat has decoded what it takes off or resolves: only the path as it was sent tells. */
    private static final Pattern DOUBTFUL =
            Pattern.compile(";|//|/(\\.|%2e){1,2}(/|$)", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (DOUBTFUL.matcher(request.getRequestURI()).find()) {
            NO_PATH.send(response);
        } else if (isReadable(request)) {
            chain.doFilter(request, response);
        } else {
            UNREADABLE.send(response);
        }
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

package org.reportedfigures.embed;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.reportedfigures.answers.Answer;

/** Sends what was answered before, ahead of everything else that a request runs through. */
final class HotFilter implements Filter {
    private final Hot hot;

    HotFilter(Hot hot) {
        this.hot = hot;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answered, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        String method = request.getMethod();
        Answer answer = method.equals("GET") || method.equals("HEAD") ? hot.at(request) : null;
        if (answer == null) {
            chain.doFilter(asked, answered);
        } else {
            answer.send(request, (HttpServletResponse) answered);
        }
    }
}

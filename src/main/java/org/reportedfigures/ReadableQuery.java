package org.reportedfigures;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reportedfigures.embed.Requests;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.Refused;
import org.reportedfigures.http.Refusal;
import org.reportedfigures.library.InvalidParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Answers an address or a form that cannot be decoded ({@code ?q=%zz}), or whose path may be read
 * in two ways ({@code /a/../b;c}), before anything trips over it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class ReadableQuery extends OncePerRequestFilter {
    private static final Refusal NO_PATH =
            new Refusal(
                    HttpStatus.BAD_REQUEST.value(),
                    "The path of this address is not as a browser sends it: expected none of the"
                            + " parts . and .. and \"\" and no semicolon.");

    private static final List<String> FORM = List.of("UTF-8 with %XX escapes");
    private static final int MOST = 1_001;

    /** Tomcat has decoded what it removes or resolves: only the path as it was sent shows it. */
    private static final Pattern DOUBTFUL =
            Pattern.compile(";|//|/(\\.|%2e){1,2}(/|$)", Pattern.CASE_INSENSITIVE);

    private final Requests requests;

    ReadableQuery(Requests requests) {
        this.requests = requests;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (DOUBTFUL.matcher(request.getRequestURI()).find()) {
            NO_PATH.send(response);
        } else if (isReadable(request)) {
            chain.doFilter(request, response);
        } else {
            String query = request.getQueryString();
            String[] parts = query == null ? new String[0] : query.split("&", MOST);
            requests.refuse(refused(parts), language(parts), request, response);
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

    private static Refused refused(String[] query) {
        return Refused.undecodable(
                Stream.of(query)
                        .filter(part -> !isDecodable(part))
                        .map(part -> part.split("=", 2))
                        .map(part -> new InvalidParameter(part[0], part[part.length - 1], FORM))
                        .limit(1)
                        .toList());
    }

    /** That the address names, as far as it can be read; "" for none. */
    private static String language(String[] query) {
        String name = Parameters.LANGUAGE.name() + "=";
        return Stream.of(query)
                .filter(part -> part.startsWith(name))
                .findFirst()
                .map(part -> part.substring(name.length()))
                .orElse("");
    }

    private static boolean isDecodable(String part) {
        try {
            byte[] bytes = UriUtils.decode(part, ISO_8859_1).getBytes(ISO_8859_1);
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return false;
        }
    }
}

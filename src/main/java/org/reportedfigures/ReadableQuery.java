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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private static final String UNREADABLE =
            "The query or form of this request cannot be decoded: expected UTF-8 with %XX"
                    + " escapes and 1,000 parameters at most; write a percent sign as"
                    + " %25.";

    private static final Refusal NO_PATH =
            new Refusal(
                    HttpStatus.BAD_REQUEST.value(),
                    "The path of this address is not as a browser sends it: expected none of the"
                            + " parts . and .. and \"\" and no semicolon.");

    private static final List<String> FORM = List.of("UTF-8 with %XX escapes");
    private static final int MOST = 1_001;

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
            refusal(request.getQueryString()).send(response);
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

    private static Refusal refusal(@Nullable String query) {
        List<InvalidParameter> unreadable =
                Stream.of(query == null ? new String[0] : query.split("&", MOST))
                        .filter(part -> !isDecodable(part))
                        .map(part -> part.split("=", 2))
                        .map(part -> new InvalidParameter(part[0], part[part.length - 1], FORM))
                        .limit(1)
                        .toList();
        Refused refused = Refused.of(unreadable);
        var sentences = new ArrayList<String>();
        sentences.add(UNREADABLE);
        refused.reasons(refused.wording("en")).forEach(reason -> sentences.add(reason.plain()));
        return new Refusal(400, String.join(" ", sentences), refused.properties(), 0);
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

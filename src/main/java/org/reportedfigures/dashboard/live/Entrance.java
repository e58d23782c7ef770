package org.reportedfigures.dashboard.live;

import com.vaadin.flow.router.InvalidLocationException;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationConfiguration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dashboard.page.Pages;
import org.reportedfigures.http.Refusal;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.ServletForwardingController;

/**
 * Lets through to Vaadin what it can answer: a page that is there, the files of the pages, and the
 * calls of a live page. Vaadin would begin a session for anything else, or fail.
 */
final class Entrance implements HandlerInterceptor {
    private static final String CALL = "v-r";
    private static final String READING = "GET, HEAD";
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final String FILES = "/VAADIN/";
    private static final Pattern FILE = Pattern.compile("/VAADIN/.*\\.[a-z0-9]+");

    /** Where the files of the pages lie on the class path. */
    private static final List<String> FOLDERS =
            List.of("META-INF/VAADIN/webapp", "META-INF/resources");

    /** What Vaadin tells a browser that is too old to ask for. */
    private static final String OLD_BROWSER = "oldbrowser";

    private static final Pattern PAGE_NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Refusal NO_CALL =
            new Refusal(
                    400,
                    "This is no call of a page: expected v-r=init with location and query by GET, or"
                            + " v-r=uidl or v-r=heartbeat with the number of a page (v-uiId) by POST,"
                            + " each at /.");
    private static final Refusal NO_FILE = new Refusal(404, "There is no such file.");
    private static final Refusal READ_ONLY =
            new Refusal(405, "A page is only read: expected GET or HEAD.");

    private final Pages pages;
    private final MissingPage missing;

    Entrance(Pages pages, MissingPage missing) {
        this.pages = pages;
        this.missing = missing;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof ServletForwardingController)) {
            return true;
        }
        String path = request.getServletPath();
        String call = request.getParameter(CALL);
        if (call != null && !call.equals(OLD_BROWSER)) {
            return (path.equals("/") && isCall(call, request)) || refused(NO_CALL, response);
        }
        if (request.getHeader("Service-Worker") != null) {
            return refused(NO_FILE, response);
        }
        if (path.startsWith(FILES)) {
            boolean given = isRead(request) && isFile(path, request.getServletContext());
            return given || refused(NO_FILE, response);
        }
        if (!pages.isThere(path.substring(1))) {
            missing.send(request, response);
            return false;
        }
        if (!isRead(request)) {
            response.setHeader("Allow", READING);
            return refused(READ_ONLY, response);
        }
        // Asked for as a script or a picture, which Vaadin answers with none of its pages.
        return !HandlerHelper.isNonHtmlInitiatedRequest(request) || refused(NO_FILE, response);
    }

    private static boolean refused(Refusal refusal, HttpServletResponse response)
            throws IOException {
        refusal.send(response);
        return false;
    }

    private static boolean isRead(HttpServletRequest request) {
        return READS.contains(request.getMethod());
    }

    /** While the program is developed, files come from Vite, which knows itself what there is. */
    private static boolean isFile(String path, ServletContext context) {
        boolean ours =
                FILE.matcher(path).matches()
                        && FOLDERS.stream()
                                .anyMatch(folder -> new ClassPathResource(folder + path).exists());
        var program = ApplicationConfiguration.get(new VaadinServletContext(context));
        return ours || !program.isProductionMode();
    }

    private static boolean isCall(String call, HttpServletRequest request) {
        return switch (call) {
            case "init" ->
                    request.getMethod().equals("GET")
                            && isAddress(
                                    request.getParameter("location"),
                                    request.getParameter("query"));
            case "uidl", "heartbeat" ->
                    request.getMethod().equals("POST") && isPage(request.getParameter("v-uiId"));
            default -> false;
        };
    }

    private static boolean isPage(@Nullable String number) {
        return number != null && PAGE_NUMBER.matcher(number).matches();
    }

    private static boolean isAddress(@Nullable String location, @Nullable String query) {
        if (location == null || query == null) {
            return false;
        }
        try {
            new Location(location, QueryParameters.fromString(query));
            return true;
        } catch (InvalidLocationException | IllegalArgumentException e) {
            // Not written by a browser: it cannot be decoded, or leads elsewhere.
            return false;
        }
    }
}

package org.reportedfigures;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.reportedfigures.charts.SizePolicy;
import org.reportedfigures.embed.Requests;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.Refused;
import org.reportedfigures.exhibits.SitePath;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.http.MemoryBudget;
import org.reportedfigures.library.Library;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets only so many answers about large dossiers be made at once that memory is enough for all. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class HeavyDossiers extends OncePerRequestFilter {
    private static final long LIGHT = 8L << 20;
    private static final int WAITING = 40;
    private static final long PATIENCE = 20_000;

    private final Library library;
    private final Requests requests;
    private final Map<String, Weight> weights = new ConcurrentHashMap<>();
    private final MemoryBudget budget;
    private final long light;

    /** Bytes that an answer may need in memory while it is made, roughly. */
    private record Weight(String version, long page, long data) {
        /** UTF-16 units of a text to bytes of all copies that are made of it on its way out. */
        private static final int COPIES = 12;

        private static final int PAGE = 2 << 20;
        private static final int ROW_ON_A_PAGE = 10_000;
        private static final int ROW = 1_500;

        static Weight of(OpenDossier open) {
            return open.shown()
                    .map(dossier -> of(open.version(), dossier))
                    .orElseGet(() -> new Weight(open.version(), 0, 0));
        }

        private static Weight of(String version, Dossier dossier) {
            long texts = dossier.documents().stream().mapToLong(d -> d.text().length()).sum();
            long longest =
                    dossier.documents().stream().mapToLong(d -> d.text().length()).max().orElse(0);
            long rows = items(dossier).count();
            long passages = items(dossier).mapToLong(i -> i.passage().exact().length()).sum();
            long page =
                    COPIES * (texts > PAGE ? longest : texts)
                            + ROW_ON_A_PAGE * Math.min(rows, SizePolicy.MOST_ROWS);
            return new Weight(version, page, ROW * rows + COPIES * passages);
        }

        private static Stream<Item> items(Dossier dossier) {
            return Stream.concat(
                    dossier.figures().stream().flatMap(figure -> figure.statements().stream()),
                    dossier.events().stream());
        }
    }

    @Autowired
    HeavyDossiers(Library library, Requests requests) {
        this(
                library,
                requests,
                new MemoryBudget(Runtime.getRuntime().maxMemory() / 4, WAITING, PATIENCE),
                LIGHT);
    }

    /**
     * @param light bytes; an answer that needs less is always made
     */
    HeavyDossiers(Library library, Requests requests, MemoryBudget budget, long light) {
        this.library = library;
        this.requests = requests;
        this.budget = budget;
        this.light = light;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long weight = weight(request.getServletPath());
        if (weight < light) {
            chain.doFilter(request, response);
            return;
        }
        int taken = taken(weight);
        if (taken == 0) {
            String language = request.getParameter(Parameters.LANGUAGE.name());
            requests.refuse(Refused.busy(), language == null ? "" : language, request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            budget.giveBack(taken);
        }
    }

    private int taken(long weight) {
        try {
            return budget.take(weight);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Streams of changes stay open and cost little. */
    private long weight(String address) {
        SitePath path = SitePath.of(address);
        if (path.place() == SitePath.Place.DASHBOARD && !path.isDashboard()) {
            return 0;
        }
        return library.dossier(path.dossier())
                .map(this::weight)
                .map(weight -> path.isDashboard() ? weight.page() : weight.data())
                .orElse(0L);
    }

    private Weight weight(OpenDossier open) {
        Weight known = weights.get(open.id());
        if (known != null && known.version().equals(open.version())) {
            return known;
        }
        Weight made = Weight.of(open);
        weights.put(open.id(), made);
        return made;
    }
}

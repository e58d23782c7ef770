package org.reportedfigures.dashboard.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.http.Refusal;
import org.reportedfigures.library.Library;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Tells open pages that their dossier's files have changed. */
@Controller
public class Changes {
    /** Browsers connect again by themselves. */
    private static final long MILLISECONDS = 10 * 60 * 1000L;

    private static final Refusal MISSING = new Refusal(404, "There is no such dossier.");
    private static final Refusal FULL =
            Refusal.later(60, "Too many pages listen for changes; ask again in a minute.");

    private final Library library;
    private final Seats seats;
    private final Map<String, Set<Listener>> listeners = new ConcurrentHashMap<>();
    private final ScheduledExecutorService heart =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("heartbeat").factory());

    Changes(Library library, OpenPages most) {
        this.library = library;
        this.seats = new Seats(most);
        library.subscribe(this::tell);
        long beat = most.heartbeat().toMillis();
        var unused = heart.scheduleWithFixedDelay(this::beat, beat, beat, TimeUnit.MILLISECONDS);
    }

    private String stamp(String dossier) {
        return library.dossier(dossier).map(OpenDossier::stamp).orElse("gone");
    }

    @GetMapping("/d/{dossier}/changes")
    void changes(
            @PathVariable String dossier, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (library.dossier(dossier).isEmpty()) {
            MISSING.send(response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        // nginx would keep what is told until it has enough of it.
        response.setHeader("X-Accel-Buffering", "no");
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        if (!request.getMethod().equals("HEAD")) {
            listen(dossier, request, response);
        }
    }

    private void listen(String dossier, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String address = Seats.net(request.getRemoteAddr());
        if (!seats.take(dossier, address)) {
            FULL.send(response);
            return;
        }
        AsyncContext connection = request.startAsync();
        connection.setTimeout(MILLISECONDS);
        Set<Listener> all = listeners.computeIfAbsent(dossier, id -> ConcurrentHashMap.newKeySet());
        var listener =
                new Listener(
                        connection,
                        ended -> {
                            all.remove(ended);
                            seats.giveBack(dossier, address);
                        });
        listener.begin();
        all.add(listener);
        if (!listener.isOpen()) {
            all.remove(listener);
        }
        // Asked again: a change from before it was added would never be told.
        listener.tell(stamp(dossier));
    }

    private void tell(String dossier) {
        String stamp = stamp(dossier);
        listeners.getOrDefault(dossier, Set.of()).forEach(listener -> listener.tell(stamp));
    }

    private void beat() {
        listeners.values().forEach(all -> all.forEach(Listener::beat));
    }

    /** An open connection would hold up the end of the program. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        heart.shutdownNow();
        listeners.values().forEach(all -> all.forEach(Listener::end));
    }
}

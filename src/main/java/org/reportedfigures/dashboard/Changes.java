package org.reportedfigures.dashboard;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.Library;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells open pages that their dossier's files have changed. */
@RestController
class Changes {
    /** Browsers connect again by themselves; a listener that is gone is found out by then. */
    private static final long MILLISECONDS = 10 * 60 * 1000L;

    private final Library library;
    private final Map<String, Set<SseEmitter>> listeners = new ConcurrentHashMap<>();

    Changes(Library library) {
        this.library = library;
        library.subscribe(this::tell);
    }

    /** What changes whenever a reader of the dossier would see something else. */
    static String stamp(OpenDossier open) {
        return open.version() + "-" + Integer.toHexString(open.problems().hashCode());
    }

    private String stamp(String dossier) {
        return library.dossier(dossier).map(Changes::stamp).orElse("gone");
    }

    @GetMapping(path = "/d/{dossier}/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> changes(@PathVariable String dossier) {
        OpenDossier open =
                library.dossier(dossier)
                        .orElseThrow(() ->
                                new ResponseStatusException(
                                        HttpStatus.NOT_FOUND, "There is no such dossier."));
        var listener = new SseEmitter(MILLISECONDS);
        Set<SseEmitter> all =
                listeners.computeIfAbsent(open.id(), id -> ConcurrentHashMap.newKeySet());
        all.add(listener);
        listener.onCompletion(() -> all.remove(listener));
        listener.onTimeout(listener::complete);
        // Asked again: a change from before it was added would never be told.
        send(listener, stamp(open.id()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(listener);
    }

    private void tell(String dossier) {
        String stamp = stamp(dossier);
        listeners.getOrDefault(dossier, Set.of()).forEach(listener -> send(listener, stamp));
    }

    /** An open connection would hold up the end of the program. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        listeners.values().forEach(all -> all.forEach(SseEmitter::complete));
    }

    private static void send(SseEmitter listener, String stamp) {
        try {
            listener.send(SseEmitter.event().name("version").data(stamp));
        } catch (IOException | IllegalStateException e) {
            // The reader has left: nobody is there to be told.
            listener.completeWithError(e);
        }
    }
}

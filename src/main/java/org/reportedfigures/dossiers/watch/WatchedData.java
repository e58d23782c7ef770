package org.reportedfigures.dossiers.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.reportedfigures.dossiers.DossierReader;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.figures.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches a data folder: a listener receives every dossier in it, at first and whenever it changes.
 *
 * <p>A dossier is read after 300 ms of quiet. With errors it is read again for 2 s before they are
 * reported, and its last good version stays. Changes come one at a time, from one thread.
 */
public final class WatchedData implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedData.class);

    private final DataFolder data;
    private final DossierReader reader;
    private final WatchTiming pace;
    private final Consumer<Change> listener;
    private final Map<Path, WatchedDossier> dossiers = new TreeMap<>();
    private final FolderWatch watch;
    private final Thread thread;
    private volatile Optional<String> complaint = Optional.empty();

    private WatchedData(
            Path folder, DossierLimits limits, WatchTiming pace, Consumer<Change> listener) {
        this.data = new DataFolder(folder);
        this.reader = new DossierReader(limits);
        this.pace = pace;
        this.listener = listener;
        this.watch = FolderWatch.start(data.path());
        this.thread = Thread.ofPlatform().daemon().name("data-folder").unstarted(this::run);
    }

    /** Reads all dossiers, passes them to the listener, and then watches until it is closed. */
    public static WatchedData open(
            Path folder, DossierLimits limits, WatchTiming pace, Consumer<Change> listener) {
        WatchedData opened = new WatchedData(folder, limits, pace, listener);
        opened.readAll();
        opened.thread.start();
        return opened;
    }

    private void readAll() {
        syncFolders(System.nanoTime());
        dossiers.values().forEach(dossier -> publish(dossier.read(System.nanoTime(), true)));
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Set<Path> changed = watch.await(next());
                try {
                    pollAll(changed);
                } catch (RuntimeException e) {
                    LOG.error("The data folder could not be looked at; it is tried again", e);
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("The data folder is no longer watched", e);
        }
    }

    /** How long to wait: briefly while something is unsettled. */
    private Duration next() {
        boolean soon = dossiers.values().stream().anyMatch(WatchedDossier::isUnsettled);
        return soon ? pace.quiet().dividedBy(3) : pace.poll();
    }

    private void pollAll(Set<Path> changed) {
        long now = System.nanoTime();
        syncFolders(now);
        dossiers.forEach((folder, dossier) -> {
            if (changed.contains(folder)) {
                dossier.markChanged(now);
            }
            publish(dossier.poll(now));
        });
    }

    /** Adds new dossiers and removes those whose folder no longer exists. */
    private void syncFolders(long now) {
        Set<Path> there = new HashSet<>(data.dossiers());
        there.forEach(folder ->
                dossiers.computeIfAbsent(
                        folder, path -> new WatchedDossier(path, reader, pace, now)));
        for (Path folder : List.copyOf(dossiers.keySet())) {
            WatchedDossier dossier = dossiers.get(folder);
            if (dossier != null && dossier.isGone(now)) {
                dossiers.remove(folder);
                publish(Optional.of(new Change.Closed(String.valueOf(folder.getFileName()))));
            }
        }
        Set<Path> watched = new HashSet<>(dossiers.keySet());
        watched.add(data.path());
        watch.watch(watched);
        complain();
    }

    private void complain() {
        Optional<String> now = dossiers.isEmpty() ? data.complaint() : Optional.empty();
        if (!now.equals(complaint)) {
            now.ifPresent(LOG::warn);
        }
        complaint = now;
    }

    private void publish(Optional<Change> change) {
        change.ifPresent(happened -> {
            log(happened);
            try {
                listener.accept(happened);
            } catch (RuntimeException e) {
                LOG.error("The change of {} was not taken up", Printable.plain(happened.id()), e);
            }
        });
    }

    private static void log(Change change) {
        switch (change) {
            case Change.Closed closed ->
                    LOG.info("Dossier {} is gone", Printable.plain(closed.id()));
            case Change.Opened opened -> {
                String version = opened.dossier().version();
                LOG.info(
                        "Dossier {}: {}",
                        Printable.plain(opened.id()),
                        version.isEmpty() ? "nothing to show" : "version " + version);
                for (Problem problem : opened.dossier().problems()) {
                    if (problem.severity() == Problem.Severity.ERROR) {
                        LOG.error("{}", problem);
                    } else {
                        LOG.warn("{}", problem);
                    }
                }
            }
        }
    }

    /** Why there is nothing to show, as a sentence; empty if there is a dossier. */
    public Optional<String> complaint() {
        return complaint;
    }

    /** Stops watching; the listener is not called after this returns. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // Not before: whoever looks around just now would find it closed.
        watch.close();
    }
}

package org.reportedfigures.dossiers.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches folders through the operating system; if it cannot, waiting takes its full time. */
final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final @Nullable WatchService service;
    private final Map<Path, WatchKey> keys = new HashMap<>();

    private FolderWatch(@Nullable WatchService service) {
        this.service = service;
    }

    static FolderWatch start(Path any) {
        try {
            return new FolderWatch(any.getFileSystem().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("This system tells of no changed files; they are looked at now and then", e);
            return new FolderWatch(null);
        }
    }

    /** Watches exactly these folders from now on. */
    void watch(Set<Path> folders) {
        keys.entrySet()
                .removeIf(entry -> {
                    boolean gone = !folders.contains(entry.getKey()) || !entry.getValue().isValid();
                    if (gone) {
                        entry.getValue().cancel();
                    }
                    return gone;
                });
        folders.stream().filter(folder -> !keys.containsKey(folder)).forEach(this::add);
    }

    private void add(Path folder) {
        if (service == null) {
            return;
        }
        try {
            keys.put(
                    folder,
                    folder.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException e) {
            // It does not exist, or the system allows no more watches: polling finds its changes.
            LOG.debug("No watch over {}", folder, e);
        }
    }

    /**
     * Waits for a change, up to the given time; returns the files that changed, or their whole
     * folder.
     */
    Set<Path> await(Duration longest) throws InterruptedException {
        Set<Path> changed = new HashSet<>();
        if (service == null) {
            Thread.sleep(longest);
            return changed;
        }
        WatchKey key = service.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
        for (; key != null; key = service.poll()) {
            Path folder = (Path) key.watchable();
            for (WatchEvent<?> event : key.pollEvents()) {
                changed.add(event.context() instanceof Path file ? folder.resolve(file) : folder);
            }
            key.reset();
        }
        return changed;
    }

    @Override
    public void close() {
        if (service == null) {
            return;
        }
        try {
            service.close();
        } catch (IOException e) {
            LOG.debug("The watch did not close", e);
        }
    }
}

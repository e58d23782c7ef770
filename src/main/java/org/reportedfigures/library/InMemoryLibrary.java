package org.reportedfigures.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;

/** All dossiers with their rows in memory; safe for any number of threads. */
public final class InMemoryLibrary implements Library {
    private record Shelved(OpenDossier open, @Nullable Index index) {}

    private final SearchNumbers numbers;
    private final Map<String, Shelved> shelf = new ConcurrentSkipListMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /** A library whose queries are words only. */
    public InMemoryLibrary() {
        this(SearchNumbers.NONE);
    }

    /**
     * A library that is also searched by number.
     *
     * @param numbers finds numbers in queries
     */
    public InMemoryLibrary(SearchNumbers numbers) {
        this.numbers = numbers;
    }

    /** Adds a dossier or replaces the one with its id; notifies the listeners if it differs. */
    public void put(OpenDossier open) {
        synchronized (shelf) {
            Shelved before = shelf.get(open.id());
            if (before != null && isSame(before.open(), open)) {
                return;
            }
            shelf.put(open.id(), new Shelved(open, index(open, before)));
        }
        announce(open.id());
    }

    /** Removes a dossier; notifies the listeners if it existed. */
    public void remove(String id) {
        boolean wasThere;
        synchronized (shelf) {
            wasThere = shelf.remove(id) != null;
        }
        if (wasThere) {
            announce(id);
        }
    }

    @Override
    public Runnable subscribe(Consumer<String> listener) {
        // A separate object, so that a consumer subscribed twice can unsubscribe once.
        Consumer<String> own = id -> listener.accept(id);
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    @Override
    public List<OpenDossier> dossiers() {
        return shelf.values().stream().map(Shelved::open).toList();
    }

    @Override
    public Optional<OpenDossier> dossier(String id) {
        return Optional.ofNullable(shelf.get(id)).map(Shelved::open);
    }

    @Override
    public SearchResult find(String dossier, String version, Filter filter) {
        Shelved shelved = shelf.get(dossier);
        Index index = shelved == null ? null : shelved.index();
        if (index == null || !index.version().equals(version)) {
            throw new VersionGone(dossier, version);
        }
        return new Query(index, filter).findings();
    }

    private static boolean isSame(OpenDossier before, OpenDossier now) {
        return before.version().equals(now.version())
                && before.problems().equals(now.problems())
                && (before.dossier() == null) == (now.dossier() == null);
    }

    /** A broken file changes only the problems: the rows stay those of the last good version. */
    private @Nullable Index index(OpenDossier open, @Nullable Shelved before) {
        Dossier dossier = open.dossier();
        if (dossier == null) {
            return null;
        }
        Index known = before == null ? null : before.index();
        return known != null && known.version().equals(open.version())
                ? known
                : new Index(dossier, open.version(), numbers);
    }

    private void announce(String id) {
        RuntimeException failure = null;
        for (Consumer<String> listener : listeners) {
            try {
                listener.accept(id);
            } catch (RuntimeException e) {
                // The other listeners must still be notified.
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}

package org.reportedfigures.http;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A cache of drawings: each is drawn once for all concurrent callers, and kept while there is room.
 */
public final class Rendered<K, V> {
    private final Renderer renderer;
    private final AsyncCache<K, DrawingOutcome<V>> all;

    Rendered(Renderer renderer, long most, Weigher<K, V> weigher) {
        this.renderer = renderer;
        this.all =
                Caffeine.newBuilder()
                        .maximumWeight(most)
                        .weigher((K key, DrawingOutcome<V> outcome) -> outcome.weight(key, weigher))
                        .buildAsync();
    }

    /**
     * The drawing for the key; an exception of the drawing is thrown to all callers.
     *
     * @param draw called on a thread of the renderer if nothing is cached for the key
     * @throws Busy if too many requests are waiting, or this one has waited too long
     */
    public V get(K key, Supplier<V> draw) {
        CompletableFuture<DrawingOutcome<V>> kept = all.getIfPresent(key);
        if (kept instanceof PendingDrawing<V> drawing
                && drawing.isDone()
                && !drawing.isCancelled()) {
            return drawing.join().value();
        }
        renderer.enter();
        try {
            return shared(key, draw).value();
        } catch (RejectedExecutionException e) {
            throw renderer.busy();
        } finally {
            renderer.leave();
        }
    }

    private DrawingOutcome<V> shared(K key, Supplier<V> draw) {
        while (true) {
            CompletableFuture<DrawingOutcome<V>> found =
                    all.get(key, (k, executor) -> begun(key, draw));
            if (found instanceof PendingDrawing<V> drawing && drawing.isJoined()) {
                return drawing.await();
            }
            // Everybody who waited for it has just left.
            all.asMap().remove(key, found);
        }
    }

    private PendingDrawing<V> begun(K key, Supplier<V> draw) {
        var drawing =
                new PendingDrawing<>(draw, renderer, failed -> all.asMap().remove(key, failed));
        renderer.begin(drawing);
        return drawing;
    }

    /** Removes the values whose keys match. */
    public void forget(Predicate<K> test) {
        all.asMap().keySet().removeIf(test);
    }
}

package org.reportedfigures.http;

import com.github.benmanes.caffeine.cache.Weigher;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Draws on a few threads of its own, so that those that answer requests are free for what is quick.
 *
 * <p>A drawing must not ask the renderer that draws it for another one: it could wait for itself.
 */
public final class Renderer implements AutoCloseable {
    private static final int IDLE_SECONDS = 30;

    private final String name;
    private final int most;
    private final ThreadPoolExecutor threads;
    private final Semaphore places;

    /**
     * @param name of its threads
     * @param threads how many drawings are made at a time, 1 or more
     * @param most how many requests may wait for drawings, those that are being made included, 1 or
     *     more
     */
    public Renderer(String name, int threads, int most) {
        this.name = name;
        this.most = most;
        this.places = new Semaphore(most);
        this.threads =
                new ThreadPoolExecutor(
                        threads,
                        threads,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        // A thread that has just ended a drawing leaves the next in the queue for a
                        // moment.
                        new ArrayBlockingQueue<>(most),
                        Thread.ofPlatform().daemon().name(name + "-", 1).factory());
        this.threads.allowCoreThreadTimeOut(true);
    }

    /**
     * A cache whose values are drawn here.
     *
     * @param most weight of all values that are kept
     */
    public <K, V> Rendered<K, V> cache(long most, Weigher<K, V> weigher) {
        return new Rendered<>(this, most, weigher);
    }

    /** How many requests may wait for drawings. */
    public int most() {
        return most;
    }

    /** How many requests wait for drawings just now. */
    public int waiting() {
        return most - places.availablePermits();
    }

    /** Takes a place among those who wait. Throws {@link Busy} where none is free. */
    void enter() {
        if (!places.tryAcquire()) {
            throw busy();
        }
    }

    void leave() {
        places.release();
    }

    Busy busy() {
        return new Busy(name);
    }

    /** Throws RejectedExecutionException where the queue is full, or the program ends. */
    void begin(Runnable drawing) {
        threads.execute(drawing);
    }

    /** Takes a drawing that has not begun out of the queue. */
    void drop(Runnable drawing) {
        threads.remove(drawing);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

package org.reportedfigures.http;

import com.github.benmanes.caffeine.cache.Weigher;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Draws on a few threads of its own, so that request threads stay free for quick responses.
 *
 * <p>A drawing must not request another one from its own renderer: it could wait for itself. Its
 * thread is interrupted when nobody wants it any longer; it may then end with any exception.
 */
public final class Renderer implements AutoCloseable {
    private static final int IDLE_SECONDS = 30;

    private final String name;
    private final int most;
    private final ThreadPoolExecutor threads;
    private final Semaphore places;

    /**
     * @param name of its threads
     * @param threads how many drawings are made at a time, at least 1
     * @param most how many requests may wait for drawings, including those being made, at least 1
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
                        // A thread that has just finished leaves the next drawing in the queue for
                        // a moment.
                        new ArrayBlockingQueue<>(most),
                        Thread.ofPlatform().daemon().name(name + "-", 1).factory());
        this.threads.allowCoreThreadTimeOut(true);
    }

    /**
     * A cache whose values are drawn here.
     *
     * @param most total weight of the cached values
     */
    public <K, V> Rendered<K, V> cache(long most, Weigher<K, V> weigher) {
        return new Rendered<>(this, most, weigher);
    }

    /** How many requests may wait for drawings. */
    public int most() {
        return most;
    }

    /** How many requests currently wait for drawings. */
    public int waiting() {
        return most - places.availablePermits();
    }

    /** Registers a waiting request. Throws {@link Busy} if too many are waiting. */
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

    /** Throws RejectedExecutionException if the queue is full, or the program is shutting down. */
    void begin(Runnable drawing) {
        threads.execute(drawing);
    }

    /** Removes a drawing that has not begun from the queue. */
    void drop(Runnable drawing) {
        threads.remove(drawing);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

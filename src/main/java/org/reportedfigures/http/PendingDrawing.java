package org.reportedfigures.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One drawing and those who wait for it. When all of them have left it is dropped if it has not
 * begun; if it has, and their clients have gone, its thread is interrupted.
 */
final class PendingDrawing<V> extends CompletableFuture<DrawingOutcome<V>> implements Runnable {
    private static final long PATIENCE_SECONDS = 20;
    private static final long LOOK_MILLISECONDS = 250;

    private final Supplier<V> draw;
    private final Renderer renderer;
    private final Consumer<PendingDrawing<V>> failed;
    private int waiting;
    private boolean begun;
    private boolean dropped;
    private @Nullable Thread thread;

    /**
     * @param failed called before those who wait hear of a failure
     */
    PendingDrawing(Supplier<V> draw, Renderer renderer, Consumer<PendingDrawing<V>> failed) {
        this.draw = draw;
        this.renderer = renderer;
        this.failed = failed;
    }

    @Override
    public void run() {
        synchronized (this) {
            if (dropped) {
                return;
            }
            begun = true;
            thread = Thread.currentThread();
        }
        try {
            V drawn = draw.get();
            end();
            complete(new DrawingOutcome.Drawn<>(drawn));
        } catch (RuntimeException e) {
            fail(e);
        } catch (Error e) {
            // Whoever waits must hear of it, too: the thread that it ends is not theirs.
            fail(new IllegalStateException(e));
            throw e;
        }
    }

    /** From here on nobody interrupts the thread; the next drawing must not find it interrupted. */
    private synchronized void end() {
        thread = null;
        Thread.interrupted();
    }

    private void fail(RuntimeException thrown) {
        end();
        failed.accept(this);
        complete(new DrawingOutcome.Failed<>(thrown));
    }

    /**
     * Whether the caller waits for it now, and must {@link #await} it; false where it was dropped.
     */
    synchronized boolean isJoined() {
        if (!dropped) {
            waiting++;
        }
        return !dropped;
    }

    /** Throws {@link Busy} after too long, or where the client has gone. */
    DrawingOutcome<V> await() {
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (System.nanoTime() < end && !Client.hasGone()) {
                try {
                    return get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // Time to check whether anybody still waits for the response.
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            left();
        }
        throw renderer.busy();
    }

    private void left() {
        synchronized (this) {
            waiting--;
            if (waiting > 0) {
                return;
            }
            if (begun) {
                if (thread != null && Client.hasGone()) {
                    dropped = true;
                    thread.interrupt();
                }
                return;
            }
            dropped = true;
        }
        renderer.drop(this);
        cancel(false);
    }
}

package org.reportedfigures.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One drawing and the callers waiting for it; dropped if it has not begun when all of them have
 * left.
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

    /**
     * @param failed called before the waiting callers receive a failure
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
        }
        try {
            complete(new DrawingOutcome.Drawn<>(draw.get()));
        } catch (RuntimeException e) {
            fail(e);
        } catch (Error e) {
            // The callers must receive it too: they run on other threads than the one that it ends.
            fail(new IllegalStateException(e));
            throw e;
        }
    }

    private void fail(RuntimeException thrown) {
        failed.accept(this);
        complete(new DrawingOutcome.Failed<>(thrown));
    }

    /** Whether the caller now waits for it, and must {@link #await} it; false if it was dropped. */
    synchronized boolean isJoined() {
        if (!dropped) {
            waiting++;
        }
        return !dropped;
    }

    /** Throws {@link Busy} after too long, or if the client has disconnected. */
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
            if (waiting > 0 || begun) {
                return;
            }
            dropped = true;
        }
        renderer.drop(this);
        cancel(false);
    }
}

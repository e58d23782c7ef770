package org.reportedfigures.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One drawing and those who wait for it; dropped where it has not begun when all of them left. */
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
        }
        try {
            complete(new DrawingOutcome.Drawn<>(draw.get()));
        } catch (RuntimeException e) {
            fail(e);
        } catch (Error e) {
            // Whoever waits must hear of it, too: the thread that it ends is not theirs.
            fail(new IllegalStateException(e));
            throw e;
        }
    }

    private void fail(RuntimeException thrown) {
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
            if (waiting > 0 || begun) {
                return;
            }
            dropped = true;
        }
        renderer.drop(this);
        cancel(false);
    }
}

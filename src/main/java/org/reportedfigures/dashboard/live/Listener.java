package org.reportedfigures.dashboard.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An open page that is told of changes as server-sent events. It holds no thread, and a client that
 * does not read holds up nobody: what cannot be written waits, and only the newest is written then.
 */
final class Listener implements WriteListener, AsyncListener {
    private static final byte[] HEARTBEAT = ":\n\n".getBytes(UTF_8);

    private final AsyncContext connection;
    private final ServletOutputStream out;
    private final Consumer<Listener> ended;
    private final AtomicBoolean open = new AtomicBoolean(true);
    private byte @Nullable [] next;
    private boolean unsent;
    private boolean begun;

    /**
     * @param ended run once, when nobody listens any more
     */
    Listener(AsyncContext connection, Consumer<Listener> ended) throws IOException {
        this.connection = connection;
        this.out = connection.getResponse().getOutputStream();
        this.ended = ended;
    }

    /** Writes from now on, where the connection can take it. */
    void begin() {
        connection.addListener(this);
        out.setWriteListener(this);
    }

    void tell(String stamp) {
        write("event:version\ndata:%s\n\n".formatted(stamp).getBytes(UTF_8), true);
    }

    /** Writes a comment: only who writes notices that nobody is there. */
    void beat() {
        write(HEARTBEAT, false);
    }

    boolean isOpen() {
        return open.get();
    }

    private void write(byte[] bytes, boolean newer) {
        try {
            synchronized (this) {
                if (next == null || newer) {
                    next = bytes;
                }
                drain();
            }
        } catch (IOException | RuntimeException e) {
            // The reader has left: nobody is there to be told.
            end();
        }
    }

    @Override
    public synchronized void onWritePossible() throws IOException {
        begun = true;
        drain();
    }

    /** Nothing is written while the request is still being handled: Tomcat says when it is done. */
    private void drain() throws IOException {
        while (begun && open.get() && out.isReady()) {
            byte[] now = next;
            if (unsent) {
                unsent = false;
                out.flush();
            } else if (now != null) {
                next = null;
                unsent = true;
                out.write(now);
            } else {
                return;
            }
        }
    }

    void end() {
        if (open.compareAndSet(true, false)) {
            ended.accept(this);
            try {
                connection.complete();
            } catch (IllegalStateException e) {
                // Tomcat has ended it.
            }
        }
    }

    @Override
    public void onError(Throwable thrown) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // It is begun once.
    }
}

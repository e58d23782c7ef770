package org.reportedfigures.dashboard.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockAsyncContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ListenerTest {
    private final Slow out = new Slow();
    private final List<Listener> ended = new ArrayList<>();
    private final Listener listener;

    ListenerTest() throws IOException {
        var response =
                new MockHttpServletResponse() {
                    @Override
                    public ServletOutputStream getOutputStream() {
                        return out;
                    }
                };
        listener =
                new Listener(
                        new MockAsyncContext(new MockHttpServletRequest(), response), ended::add);
        listener.begin();
    }

    @Test
    void aClientThatDoesNotReadHoldsUpNobodyAndGetsTheNewestThen() throws Exception {
        listener.onWritePossible();
        listener.tell("one");
        listener.beat();
        listener.tell("two");
        assertThat(out.written).isEmpty();

        out.ready = true;
        listener.onWritePossible();

        assertThat(out.written.toString()).isEqualTo("event:version\ndata:two\n\n");
    }

    @Test
    void aClientThatHasGoneIsNoticedByTheNextHeartbeatOnce() throws Exception {
        out.ready = true;
        out.broken = true;
        listener.onWritePossible();
        listener.beat();
        listener.beat();

        assertThat(ended).containsExactly(listener);
        assertThat(listener.isOpen()).isFalse();
    }

    /** Takes nothing until it is ready. */
    private static final class Slow extends ServletOutputStream {
        private final StringBuilder written = new StringBuilder();
        private boolean ready;
        private boolean broken;

        @Override
        public boolean isReady() {
            return ready;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            // It is told by the test.
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException("one byte at a time");
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            if (broken) {
                throw new IOException("gone");
            }
            written.append(new String(bytes, UTF_8));
        }
    }
}

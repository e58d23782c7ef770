package org.reportedfigures.overhttp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Scanner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What an open page is told, one after the other. */
public final class ChangeListener implements AutoCloseable {
    private static final String DATA = "data:";

    private final InputStream stream;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Thread reader = new Thread(this::read);

    ChangeListener(InputStream stream) {
        this.stream = stream;
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (Scanner scanner = new Scanner(stream, UTF_8)) {
            while (scanner.hasNextLine()) {
                String line = scanner.nextLine();
                if (line.startsWith(DATA)) {
                    lines.add(line.substring(DATA.length()));
                }
            }
        }
    }

    /** Fails when nothing comes for twenty seconds. */
    public String next() throws InterruptedException {
        String next = lines.poll(20, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing was told in 20 s");
        }
        return next;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}

package org.reportedfigures;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.reportedfigures.phrases.Messages;
import org.reportedfigures.phrases.Ready;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Begins what every drawing needs on one thread, beside the start of the server and before it
 * listens.
 *
 * <p>One thread, before any other needs it: classes that begin on several threads at once can wait
 * for each other for good, and the first visitors would wait for the fonts.
 */
final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final int MOST_NAMED = 10;
    private static final FutureTask<Boolean> ALL = new FutureTask<>(WarmUp::run, true);

    private WarmUp() {}

    /** Returns at once; does nothing where it has begun. */
    static void begin() {
        Thread.ofPlatform().daemon().name("warm-up").start(ALL);
    }

    /** Returns once all has begun. */
    static void await() {
        begin();
        try {
            ALL.get();
            Messages.languages().forEach(WarmUp::tellMissing);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run() {
        Ready.words();
        try {
            Ready.pictures();
        } catch (LinkageError | RuntimeException e) {
            // Everything else goes on: a Java without its libraries for fonts draws no PNG.
            LOG.warn("No PNG can be drawn by this Java: {}", e.toString());
        }
    }

    private static void tellMissing(String language) {
        List<String> missing = Messages.in(language).missing();
        if (!missing.isEmpty()) {
            LOG.warn(
                    "wording/{}.properties lacks {} messages, or has them wrong; they are said in"
                            + " English: {}{}",
                    language,
                    missing.size(),
                    String.join(", ", missing.subList(0, Math.min(MOST_NAMED, missing.size()))),
                    missing.size() > MOST_NAMED ? ", …" : "");
        }
    }
}

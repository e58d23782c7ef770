package org.reportedfigures.embed;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.reportedfigures.answers.Answer;

/** Where costly things are made: each once at a time, few at a time, few waiting. */
final class Workshop {
    private final Map<String, CompletableFuture<Answer>> inWork = new ConcurrentHashMap<>();
    private final Semaphore places;
    private final Semaphore benches;

    /**
     * @param benches how many are made at a time
     * @param waiting how many more may wait
     */
    Workshop(int benches, int waiting) {
        this.benches = new Semaphore(benches, true);
        this.places = new Semaphore(benches + waiting);
    }

    /** What is made; whoever asks for what is being made gets it too. Throws where all is taken. */
    Answer once(String name, Supplier<Answer> make) {
        var mine = new CompletableFuture<Answer>();
        CompletableFuture<Answer> others = inWork.putIfAbsent(name, mine);
        if (others != null) {
            return result(others);
        }
        try {
            mine.complete(inTurn(make));
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
        } finally {
            inWork.remove(name, mine);
        }
        return result(mine);
    }

    private Answer inTurn(Supplier<Answer> make) {
        if (!places.tryAcquire()) {
            throw Failure.busy();
        }
        try {
            benches.acquireUninterruptibly();
            try {
                return make.get();
            } finally {
                benches.release();
            }
        } finally {
            places.release();
        }
    }

    private static Answer result(CompletableFuture<Answer> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}

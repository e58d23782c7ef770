package org.reportedfigures.embed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reportedfigures.answers.Answer;

class WorkshopTest {
    private final ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();

    @AfterEach
    void close() {
        end.countDown();
        askers.close();
    }

    private Supplier<Answer> slowly(String content) {
        return () -> {
            begun.incrementAndGet();
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return answer(content);
        };
    }

    private static Answer answer(String content) {
        return Answer.of(200, "text/plain", Map.of(), content.getBytes(UTF_8));
    }

    @Test
    void makesAThingOnceForAllWhoAskMeanwhile() throws Exception {
        var workshop = new Workshop(2, 10);
        List<Future<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            answers.add(askers.submit(() -> workshop.once("a", slowly("a"))));
        }
        await().until(() -> begun.get() == 1);
        end.countDown();

        Answer first = answers.getFirst().get();
        for (Future<Answer> answer : answers) {
            assertThat(answer.get()).isSameAs(first);
        }
    }

    @Test
    void turnsAwayWhoWouldWaitTooLong() throws Exception {
        var workshop = new Workshop(1, 1);
        Future<Answer> first = askers.submit(() -> workshop.once("a", slowly("a")));
        await().until(() -> begun.get() == 1);
        Future<Answer> second = askers.submit(() -> workshop.once("b", slowly("b")));
        await().untilAsserted(() ->
                assertThatThrownBy(() -> workshop.once("c", () -> answer("c")))
                        .isInstanceOfSatisfying(
                                Failure.class, e -> assertThat(e.status()).isEqualTo(503)));
        end.countDown();

        assertThat(first.get().status()).isEqualTo(200);
        assertThat(second.get().status()).isEqualTo(200);
        assertThat(workshop.once("c", () -> answer("c")).status()).isEqualTo(200);
    }

    @Test
    void hasRoomAgainAfterAFailure() {
        var workshop = new Workshop(1, 0);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() ->
                            workshop.once(
                                    "a",
                                    () -> {
                                        throw new IllegalStateException("broken");
                                    }))
                    .hasMessage("broken");
        }
        assertThat(workshop.once("a", () -> answer("a")).status()).isEqualTo(200);
    }
}

package org.reportedfigures.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class RenderedTest {
    private final ExecutorService askers = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();

    @AfterEach
    void close() {
        end.countDown();
        askers.close();
    }

    private static Rendered<String, String> rendered(Renderer renderer) {
        return renderer.cache(100, (key, drawn) -> 1);
    }

    private Supplier<String> slowly(String drawn) {
        return () -> {
            begun.incrementAndGet();
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return drawn;
        };
    }

    @Test
    void isDrawnOnceForAllWhoAskMeanwhileAndAfterwards() throws Exception {
        try (var renderer = new Renderer("test", 2, 20)) {
            Rendered<String, String> rendered = rendered(renderer);
            List<Future<String>> drawn = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                drawn.add(askers.submit(() -> rendered.get("a", slowly("A"))));
            }
            await().until(() -> renderer.waiting() == 20);
            end.countDown();

            for (Future<String> one : drawn) {
                assertThat(one.get()).isEqualTo("A");
            }
            assertThat(rendered.get("a", slowly("another"))).isEqualTo("A");
            assertThat(begun).hasValue(1);
        }
    }

    @Test
    void whoeverWouldWaitTooLongIsTurnedAway() throws Exception {
        try (var renderer = new Renderer("test", 1, 2)) {
            Rendered<String, String> rendered = rendered(renderer);
            Future<String> first = askers.submit(() -> rendered.get("a", slowly("A")));
            Future<String> second = askers.submit(() -> rendered.get("b", slowly("B")));
            await().until(() -> renderer.waiting() == 2);

            assertThatThrownBy(() -> rendered.get("c", () -> "C")).isInstanceOf(Busy.class);
            assertThatThrownBy(() -> rendered.get("a", () -> "A")).isInstanceOf(Busy.class);

            end.countDown();
            assertThat(first.get()).isEqualTo("A");
            assertThat(second.get()).isEqualTo("B");
            assertThat(rendered.get("c", () -> "C")).isEqualTo("C");
        }
    }

    @Test
    void whatIsDrawnCanBeHadHoweverManyWait() throws Exception {
        try (var renderer = new Renderer("test", 1, 2)) {
            Rendered<String, String> rendered = rendered(renderer);
            rendered.get("a", () -> "A");
            List.of("b", "c").forEach(key -> askers.execute(() -> rendered.get(key, slowly(key))));
            await().until(() -> renderer.waiting() == 2);

            assertThat(rendered.get("a", () -> "another")).isEqualTo("A");
            end.countDown();
            await().until(() -> renderer.waiting() == 0);
        }
    }

    @Test
    void aFailureIsThrownToAllAndNotKept() throws Exception {
        try (var renderer = new Renderer("test", 1, 2)) {
            Rendered<String, String> rendered = rendered(renderer);
            Supplier<String> broken =
                    () -> {
                        String drawn = slowly("broken").get();
                        throw new IllegalStateException(drawn);
                    };
            List<Future<String>> all =
                    List.of(
                            askers.submit(() -> rendered.get("a", broken)),
                            askers.submit(() -> rendered.get("a", broken)));
            await().until(() -> renderer.waiting() == 2);
            end.countDown();

            for (Future<String> one : all) {
                assertThatThrownBy(one::get)
                        .isInstanceOf(ExecutionException.class)
                        .hasRootCauseMessage("broken");
            }
            assertThat(rendered.get("a", () -> "A")).isEqualTo("A");
        }
    }

    @Test
    void whatNobodyWaitsForAnyLongerIsNotBegun() throws Exception {
        try (var renderer = new Renderer("test", 1, 3)) {
            Rendered<String, String> rendered = rendered(renderer);
            Future<String> first = askers.submit(() -> rendered.get("a", slowly("A")));
            await().until(() -> begun.get() == 1);
            Future<String> gone = askers.submit(() -> asGone(() -> rendered.get("b", slowly("B"))));

            assertThatThrownBy(gone::get).hasCauseInstanceOf(Busy.class);
            end.countDown();
            assertThat(first.get()).isEqualTo("A");
            assertThat(rendered.get("c", () -> "C")).isEqualTo("C");
            assertThat(begun).hasValue(1);
        }
    }

    @Test
    void whatNobodyWaitsForAnyLongerIsInterruptedAndDrawnAnewWhenAsked() throws Exception {
        try (var renderer = new Renderer("test", 1, 3)) {
            Rendered<String, String> rendered = rendered(renderer);
            var interrupted = new CountDownLatch(1);
            Supplier<String> endless =
                    () -> {
                        begun.incrementAndGet();
                        try {
                            new CountDownLatch(1).await();
                        } catch (InterruptedException e) {
                            interrupted.countDown();
                            throw new CancellationException();
                        }
                        return "never";
                    };
            var gone = new AtomicBoolean();
            Future<String> asker =
                    askers.submit(() -> as(gone::get, () -> rendered.get("a", endless)));
            await().until(() -> begun.get() == 1);
            gone.set(true);

            assertThatThrownBy(asker::get).hasCauseInstanceOf(Busy.class);
            assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(rendered.get("a", () -> "A" + Thread.currentThread().isInterrupted()))
                    .isEqualTo("Afalse");
        }
    }

    private static String asGone(Supplier<String> ask) {
        return as(() -> true, ask);
    }

    private static String as(BooleanSupplier gone, Supplier<String> ask) {
        var request = new MockHttpServletRequest();
        request.setAttribute(Client.GONE, gone);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            return ask.get();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}

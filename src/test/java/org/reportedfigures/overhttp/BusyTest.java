package org.reportedfigures.overhttp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.http.Busy;
import org.reportedfigures.http.Rendered;
import org.reportedfigures.http.Renderer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The running program while everybody draws, asked over HTTP. */
@OverHttp
class BusyTest {
    private final int port;
    private final Served served;
    private final Renderer pictures;
    private final Renderer pages;
    private final int requests;
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService others = Executors.newCachedThreadPool();

    BusyTest(
            @LocalServerPort int port,
            @Qualifier("pictureRenderer") Renderer pictures,
            @Qualifier("pageRenderer") Renderer pages,
            @Value("${server.tomcat.threads.max}") int requests) {
        this.port = port;
        this.served = new Served(port);
        this.pictures = pictures;
        this.pages = pages;
        this.requests = requests;
    }

    @AfterEach
    void finish() {
        end.countDown();
        others.close();
        await().until(() -> pictures.waiting() + pages.waiting() == 0);
    }

    /** Has drawings that do not end wait until that many places are taken. */
    private void take(Renderer renderer, int places) {
        Rendered<Integer, String> slow = renderer.cache(0, (key, drawn) -> 1);
        for (int i = 0; i < places; i++) {
            int key = i;
            others.execute(() -> slow.get(key, this::last));
        }
        await().until(() -> renderer.waiting() == places);
    }

    private String last() {
        try {
            end.await();
            return "";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A class that begins on a virtual thread holds on to one of very few carriers. */
    @Test
    void requestsAreAnsweredByPlatformThreads() throws Exception {
        served.get("/actuator/health");

        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .anyMatch(name -> name.startsWith("http-nio-") && name.contains("-exec-"));
    }

    @Test
    void notAllThreadsMayWaitForDrawings() {
        assertThat(pictures.most() + pages.most()).isLessThan(requests);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/d/harbour?q=busy&lang=hi&numbers=indian",
                "/embed/harbour/list?lang=hi&width=300",
                "/embed/harbour/timeline.svg?width=301",
                "/embed/harbour/timeline.png?width=302",
                "/embed/harbour/list.csv?lang=hi&digits=deva"
            })
    void whoeverWouldWaitTooLongIsToldWhenToComeAgain(String path) throws Exception {
        take(pictures, pictures.most());
        take(pages, pages.most());

        HttpResponse<String> busy = served.get(path);
        assertThat(busy.statusCode()).isEqualTo(503);
        assertThat(Served.header(busy, "Retry-After")).isEqualTo(Integer.toString(Busy.SECONDS));
        assertThat(served.get("/actuator/health").statusCode()).isEqualTo(200);

        end.countDown();
        await().until(() -> pictures.waiting() + pages.waiting() == 0);
        assertThat(served.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void pagesAreDrawnWhileAllPicturesWait() throws Exception {
        take(pictures, pictures.most());

        assertThat(served.get("/embed/harbour/list?width=310").statusCode()).isEqualTo(200);
        assertThat(served.get("/d/harbour?status=planned").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverHasGoneWaitsNoLonger() throws Exception {
        int before = pictures.most() - 1;
        take(pictures, before);
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(
                            "GET /embed/harbour/timeline.png?width=320 HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                    .getBytes(UTF_8));
            await().until(() -> pictures.waiting() == before + 1);
        }

        await().until(() -> pictures.waiting() == before);
    }

    @Test
    void aRequestThatIsSentAheadKeepsNobodyFromWaiting() throws Exception {
        int before = pictures.most() - 1;
        take(pictures, before);
        try (Socket socket = new Socket("localhost", port)) {
            String first =
                    "GET /embed/harbour/timeline.png?width=330 HTTP/1.1\r\nHost: localhost\r\n\r\n";
            String next =
                    "GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(first.getBytes(UTF_8));
            await().until(() -> pictures.waiting() == before + 1);
            socket.getOutputStream().write(next.getBytes(UTF_8));
            assertThatThrownBy(
                            () -> {
                                socket.setSoTimeout(1000);
                                socket.getInputStream().read();
                            })
                    .isInstanceOf(SocketTimeoutException.class);
            end.countDown();

            socket.setSoTimeout(0);
            String answers = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answers).contains("HTTP/1.1 200", "image/png", "\"status\":\"UP\"");
        }
    }
}

package org.reportedfigures.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program as its users start it, over one folder of dossiers, on a free port. */
final class RunningJar implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final Path log;
    private final int port;

    private RunningJar(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts it and waits until it says that it is ready; fails with its log where it does not. */
    static RunningJar over(Path data, String... options) {
        return over(data, List.of(), options);
    }

    /** The same, with options of the Java machine. */
    static RunningJar over(Path data, List<String> machine, String... options) {
        try {
            int port = freePort();
            Path jar = Path.of(System.getProperty("figures.jar"));
            Path log =
                    Files.createDirectories(jar.resolveSibling("browser")).resolve(port + ".log");
            var command =
                    new ArrayList<>(
                            List.of(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-jar",
                                    jar.toString(),
                                    "--server.port=" + port,
                                    "--figures.data=" + data,
                                    "--figures.url=http://localhost:" + port));
            command.addAll(1, machine);
            command.addAll(List.of(options));
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            var running = new RunningJar(process, log, port);
            try {
                running.awaitReady();
            } catch (RuntimeException | Error e) {
                running.close();
                throw e;
            }
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a path of this server; the path may hold a query. */
    String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** Everything the program has said so far. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return get(port, path);
    }

    /** An answer from another port of it. */
    HttpResponse<String> get(int port, String path) {
        URI address = URI.create("http://localhost:" + port + path);
        try {
            return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitReady() {
        await().atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    assertThat(process.isAlive()).as("it ended: %s", log()).isTrue();
                    return isHealthy();
                });
    }

    private boolean isHealthy() {
        try {
            return get("/actuator/health").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

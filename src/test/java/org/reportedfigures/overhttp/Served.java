package org.reportedfigures.overhttp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a server on this machine. */
public final class Served {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int port;

    public Served(int port) {
        this.port = port;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path), BodyHandlers.ofString());
    }

    /** A page that is there. */
    public Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    public JsonNode json(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get(path).body());
    }

    /** The header of an answer; "" where it has none. */
    public static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The answer with its bytes as they came; headers are names and values in turn. */
    HttpResponse<byte[]> bytes(String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path));
        return CLIENT.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                BodyHandlers.ofByteArray());
    }

    /** Opens what tells an open page of changes. */
    public ChangeListener changes(String dossier) throws IOException, InterruptedException {
        return new ChangeListener(
                CLIENT.send(request("/d/" + dossier + "/changes"), BodyHandlers.ofInputStream())
                        .body());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(address(path)).build();
    }

    private URI address(String path) {
        return URI.create("http://localhost:%d%s".formatted(port, path));
    }

    /**
     * The whole answer, head and all, to a request that no client would write.
     *
     * @param line method and target
     * @param headers in place of the usual ones of their names
     */
    public String raw(String line, Map<String, String> headers, String body) throws IOException {
        var all = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        all.put("Host", "localhost");
        all.put("Connection", headers.containsKey("Upgrade") ? "Upgrade, close" : "close");
        if (!body.isEmpty()) {
            all.put("Content-Length", Integer.toString(body.getBytes(UTF_8).length));
        }
        all.putAll(headers);
        var request = new StringBuilder(line).append(" HTTP/1.1\r\n");
        all.forEach((name, value) -> request.append(name + ": " + value + "\r\n"));
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(request.append("\r\n").append(body).toString().getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    /** The whole answer, head and all, to a request that names another host. */
    String getAs(String host, String path) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(
                            "GET %s HTTP/1.1\r\nHost: %s\r\nX-Forwarded-Host: %s\r\nConnection: close\r\n\r\n"
                                    .formatted(path, host, host)
                                    .getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}

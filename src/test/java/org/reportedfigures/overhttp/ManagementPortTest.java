package org.reportedfigures.overhttp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedfigures.dossiers.Harbour;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.UseMainMethod;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The running program with a port for those who run it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        useMainMethod = UseMainMethod.ALWAYS,
        properties = {"vaadin.productionMode=true", "management.server.port=0"})
class ManagementPortTest {
    @TempDir private static Path machine;

    @LocalServerPort private int everybodys;
    @LocalManagementPort private int own;
    private Served open = new Served(0);
    private Served inside = new Served(0);

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) {
        Path data = machine.resolve("data");
        Harbour.in(data, "harbour");
        properties.add("figures.data", () -> data);
    }

    @BeforeEach
    void find() {
        open = new Served(everybodys);
        inside = new Served(own);
    }

    @Test
    void detailsAreToldThereOnly() throws Exception {
        assertThat(inside.get("/actuator/health").body()).contains("\"dossiers\":1");

        HttpResponse<String> health = open.get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(open.get("/actuator/prometheus").statusCode()).isEqualTo(404);
    }

    @Test
    void aMonitorReadsCounts() throws Exception {
        open.get("/api/dossiers/nowhere");

        HttpResponse<String> counts = inside.get("/actuator/prometheus");

        assertThat(counts.headers().firstValue("Content-Type"))
                .hasValue("text/plain;version=0.0.4;charset=utf-8");
        assertThat(counts.body())
                .contains("dossiers_open 1.0", "dossiers_broken 0.0", "jvm_memory_used_bytes{")
                .containsPattern("http_server_requests_seconds_count\\{.*status=\"404\".*} [1-9]");
    }

    @Test
    void anAnswerThatIsKeptInMemoryIsCountedToo() throws Exception {
        for (int i = 0; i < 9; i++) {
            assertThat(open.get("/embed/harbour/list.csv?q=boat").statusCode()).isEqualTo(200);
        }

        double answers =
                inside.get("/actuator/prometheus")
                        .body()
                        .lines()
                        .filter(line -> line.startsWith("http_server_requests_seconds_count{"))
                        .filter(line -> line.contains("status=\"200\""))
                        .mapToDouble(
                                line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                        .sum();
        assertThat(answers).isGreaterThanOrEqualTo(9);
    }

    /** A machine without any other address has nobody to hide from. */
    @Test
    void onlyThisMachineReachesIt() throws Exception {
        assertThat(own).isNotEqualTo(everybodys);
        for (NetworkInterface one : NetworkInterface.networkInterfaces().toList()) {
            List<InetAddress> outside =
                    one.inetAddresses()
                            .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress())
                            .toList();
            for (InetAddress address : outside) {
                assertThat(answers(address, everybodys)).as("%s", address).isTrue();
                assertThat(answers(address, own)).as("%s", address).isFalse();
            }
        }
    }

    private static boolean answers(InetAddress address, int port) {
        try (Socket socket = new Socket(address, port)) {
            return socket.isConnected();
        } catch (java.io.IOException refused) {
            return false;
        }
    }
}

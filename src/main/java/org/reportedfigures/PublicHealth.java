package org.reportedfigures;

import java.util.Map;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The address that everybody knows goes on to say whether the server is well where details are
 * given on a port of their own.
 */
@RestController
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class PublicHealth {
    private final DossierHealth health;

    PublicHealth(DossierHealth health) {
        this.health = health;
    }

    @GetMapping("/actuator/health")
    Map<String, String> health() {
        return Map.of("status", health.health().getStatus().getCode());
    }
}

package org.reportedfigures;

import java.util.Map;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * A port for those who run the server ({@code management.server.port}): on this machine alone, with
 * details and the list of parts, unless settings say otherwise. Everybody's port shows neither.
 */
final class ManagementPort implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    private static final String SHOWN = "management.endpoints.web.exposure.include";
    private static final Map<String, Object> EVERYBODYS = Map.of(SHOWN, "health,prometheus");
    private static final Map<String, Object> OWN =
            Map.of(
                    "management.server.address",
                    "127.0.0.1",
                    "management.endpoint.health.show-details",
                    "always",
                    SHOWN,
                    "health,prometheus,sbom");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        boolean own = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("management port", own ? OWN : EVERYBODYS));
    }
}

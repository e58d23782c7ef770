package org.reportedfigures;

import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * A port for those who run the server ({@code management.server.port}): on this machine alone, and
 * with details, unless settings say otherwise.
 */
final class ManagementPort implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        if (environment.containsProperty("management.server.port")) {
            Map<String, Object> defaults =
                    Map.of(
                            "management.server.address", "127.0.0.1",
                            "management.endpoint.health.show-details", "always");
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("management port", defaults));
        }
    }
}

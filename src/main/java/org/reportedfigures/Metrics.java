package org.reportedfigures;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.stream.Stream;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.Library;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a monitor reads, in the text format 0.0.4 of Prometheus; counts only, no names. */
@Component
@WebEndpoint(id = "prometheus")
class Metrics {
    private final Registry registry;

    /**
     * @param registry set up when it is first asked for: a server that nobody watches starts sooner
     */
    Metrics(@Lazy Registry registry) {
        this.registry = registry;
    }

    @ReadOperation(produces = "text/plain;version=0.0.4;charset=utf-8")
    String scrape() {
        return registry.scrape();
    }

    /** All meters. */
    @Lazy
    @Component
    static class Registry {
        private final PrometheusMeterRegistry meters =
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

        Registry(Library library, Traffic traffic) {
            MeterBinder shelf =
                    registry -> {
                        Gauge.builder("dossiers.open", () -> library.dossiers().size())
                                .description("Dossiers that are shown")
                                .register(registry);
                        Gauge.builder("dossiers.broken", () -> broken(library))
                                .description("Dossiers whose newest version has problems")
                                .register(registry);
                    };
            Stream.of(
                            shelf,
                            traffic,
                            new JvmMemoryMetrics(),
                            new JvmThreadMetrics(),
                            new ProcessorMetrics(),
                            new FileDescriptorMetrics(),
                            new UptimeMetrics())
                    .forEach(binder -> binder.bindTo(meters));
        }

        String scrape() {
            return meters.scrape();
        }

        private static long broken(Library library) {
            return library.dossiers().stream().filter(OpenDossier::isBroken).count();
        }
    }
}

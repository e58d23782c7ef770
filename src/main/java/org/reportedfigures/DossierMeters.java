package org.reportedfigures;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.Library;
import org.springframework.stereotype.Component;

/** How many dossiers there are, beside what Spring Boot measures; counts only, no names. */
@Component
record DossierMeters(Library library) implements MeterBinder {
    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("dossiers.open", library, all -> all.dossiers().size())
                .description("Dossiers that are shown")
                .register(registry);
        Gauge.builder("dossiers.broken", library, DossierMeters::broken)
                .description("Dossiers whose newest version has problems")
                .register(registry);
    }

    private static long broken(Library library) {
        return library.dossiers().stream().filter(OpenDossier::isBroken).count();
    }
}

package org.reportedfigures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.watch.WatchedData;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.figures.Problem;
import org.reportedfigures.library.Library;
import org.reportedfigures.library.VersionStore;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Up, or degraded while a dossier has problems or versions cannot be kept: a broken dossier takes
 * nothing else down.
 */
@Component
class DossierHealth implements HealthIndicator {
    private static final Status DEGRADED = new Status("DEGRADED");

    private final Library library;
    private final WatchedData data;
    private final VersionStore versions;

    DossierHealth(Library library, WatchedData data, VersionStore versions) {
        this.library = library;
        this.data = data;
        this.versions = versions;
    }

    @Override
    public Health health() {
        List<OpenDossier> all = library.dossiers();
        Map<String, List<String>> problems = new LinkedHashMap<>();
        for (OpenDossier open : all) {
            if (open.isBroken()) {
                problems.put(
                        Printable.plain(open.id()),
                        open.problems().stream().map(Problem::toString).toList());
            }
        }
        boolean fine =
                problems.isEmpty() && data.complaint().isEmpty() && versions.complaint().isEmpty();
        Health.Builder health = fine ? Health.up() : Health.status(DEGRADED);
        health.withDetail("dossiers", all.size());
        if (!problems.isEmpty()) {
            health.withDetail("problems", problems);
        }
        data.complaint().ifPresent(complaint -> health.withDetail("data", complaint));
        versions.complaint().ifPresent(complaint -> health.withDetail("versions", complaint));
        return health.build();
    }
}

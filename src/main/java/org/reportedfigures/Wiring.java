package org.reportedfigures;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.reportedfigures.dossiers.versions.VersionArchive;
import org.reportedfigures.dossiers.watch.Change;
import org.reportedfigures.dossiers.watch.WatchTiming;
import org.reportedfigures.dossiers.watch.WatchedData;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.DossierVersions;
import org.reportedfigures.library.InMemoryLibrary;
import org.reportedfigures.library.VersionStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the dossiers of the data folder into the library, now and whenever they change. */
@Configuration(proxyBeanMethods = false)
class Wiring {
    @Bean
    InMemoryLibrary library() {
        return new InMemoryLibrary(new NumbersInAnyLanguage());
    }

    @Bean
    WatchedData data(Settings settings, InMemoryLibrary library) {
        // The words of a dossier are the first to need what is warmed up.
        WarmUp.await();
        return WatchedData.open(
                settings.data(),
                settings.limits().asLimits(),
                WatchTiming.DEFAULT,
                change -> shelve(change, library));
    }

    @Bean
    VersionStore versions(Settings settings) {
        var kept =
                new VersionArchive(
                        settings.versions().folder(),
                        settings.versions().size().toBytes(),
                        settings.data(),
                        settings.limits().asLimits());
        return new VersionStore() {
            @Override
            public boolean keep(OpenDossier open) {
                return kept.keep(open);
            }

            @Override
            public Optional<String> complaint() {
                return kept.complaint();
            }

            @Override
            public Map<String, Instant> kept(String dossier) {
                return kept.kept(dossier);
            }

            @Override
            public Optional<OpenDossier> find(String dossier, String version) {
                return kept.find(dossier, version);
            }
        };
    }

    @Bean
    DossierVersions editions(InMemoryLibrary library, VersionStore versions) {
        return new DossierVersions(library, versions);
    }

    private static void shelve(Change change, InMemoryLibrary library) {
        switch (change) {
            case Change.Opened opened -> library.put(opened.dossier());
            case Change.Closed closed -> library.remove(closed.id());
        }
    }
}

package org.reportedfigures;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.reportedfigures.dossiers.Change;
import org.reportedfigures.dossiers.KeptVersions;
import org.reportedfigures.dossiers.Pace;
import org.reportedfigures.dossiers.WatchedData;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.Editions;
import org.reportedfigures.library.InMemoryLibrary;
import org.reportedfigures.library.Versions;
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
                Pace.DEFAULT,
                change -> shelve(change, library));
    }

    @Bean
    Versions versions(Settings settings) {
        var kept =
                new KeptVersions(
                        settings.versions().folder(),
                        settings.versions().size().toBytes(),
                        settings.data(),
                        settings.limits().asLimits());
        return new Versions() {
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
    Editions editions(InMemoryLibrary library, Versions versions) {
        return new Editions(library, versions);
    }

    private static void shelve(Change change, InMemoryLibrary library) {
        switch (change) {
            case Change.Opened opened -> library.put(opened.dossier());
            case Change.Closed closed -> library.remove(closed.id());
        }
    }
}

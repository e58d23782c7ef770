package org.reportedfigures;

import org.reportedfigures.dossiers.DataFolder;
import org.reportedfigures.dossiers.DossierReader;
import org.reportedfigures.dossiers.Limits;
import org.reportedfigures.library.InMemoryLibrary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the dossiers of the data folder into the library. */
@Configuration(proxyBeanMethods = false)
class Wiring {
    @Bean
    InMemoryLibrary library(Settings settings) {
        var library = new InMemoryLibrary();
        var reader = new DossierReader(Limits.DEFAULT);
        new DataFolder(settings.data()).dossiers().forEach(d -> library.put(reader.read(d)));
        return library;
    }
}

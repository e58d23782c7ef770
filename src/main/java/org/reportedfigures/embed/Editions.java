package org.reportedfigures.embed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.charts.Refused;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.InMemoryLibrary;
import org.reportedfigures.library.Library;
import org.reportedfigures.library.Rejected;
import org.reportedfigures.library.Versions;
import org.springframework.stereotype.Component;

/** Finds a dossier as it is, or as it was in a version that is pinned. */
@Component
class Editions {
    private static final String VERSION = "v";

    /** Old versions with their rows in memory; each is as large as its dossier. */
    private static final int MOST_OLD = 8;

    private final Library library;
    private final Versions versions;
    private final Cache<Pinned, Library> old = Caffeine.newBuilder().maximumSize(MOST_OLD).build();

    private record Pinned(String dossier, String version) {}

    Editions(Library library, Versions versions) {
        this.library = library;
        this.versions = versions;
    }

    /** The version that an address pins, "" for none; throws {@link Refused} where it is none. */
    static String version(Map<String, List<String>> given) {
        String version = given.getOrDefault(VERSION, List.of("")).getFirst();
        if (!version.isEmpty() && !version.matches("[0-9a-f]{16}")) {
            throw new Refused(
                    List.of(new Rejected(VERSION, version, List.of("16 hexadecimal digits"))));
        }
        return version;
    }

    Optional<OpenDossier> now(String dossier) {
        return library.dossier(dossier).filter(open -> open.shown().isPresent());
    }

    /**
     * Empty where the version is not kept.
     *
     * @param version "" for the newest; whoever asks for the newest by its version has it kept
     */
    Optional<Edition> edition(OpenDossier now, String version) {
        Dossier newest = now.shown().orElseThrow();
        if (version.isEmpty() || version.equals(now.version())) {
            if (!version.isEmpty()) {
                versions.keep(now);
            }
            return Optional.of(edition(library, now, newest, false));
        }
        Library shelf = old(now.id(), version);
        return shelf == null
                ? Optional.empty()
                : shelf.dossier(now.id()).map(then -> edition(shelf, then, newest, true));
    }

    private @Nullable Library old(String dossier, String version) {
        return old.get(
                new Pinned(dossier, version),
                pinned -> versions.find(dossier, version).map(Editions::shelf).orElse(null));
    }

    private static Library shelf(OpenDossier then) {
        var shelf = new InMemoryLibrary();
        shelf.put(then);
        return shelf;
    }

    private static Edition edition(Library shelf, OpenDossier open, Dossier newest, boolean older) {
        return new Edition(
                open.shown().orElseThrow(),
                open.version(),
                filter -> shelf.find(open.id(), open.version(), filter),
                newest,
                older);
    }
}

package org.reportedfigures.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.OpenDossier;

/** Finds a dossier in its current or a pinned version. */
public final class DossierVersions {
    /** Old versions with their rows in memory; each is as large as its dossier. */
    private static final int MOST_OLD = 8;

    private final Library library;
    private final VersionStore versions;
    private final Cache<Pinned, Library> old = Caffeine.newBuilder().maximumSize(MOST_OLD).build();

    private record Pinned(String dossier, String version) {}

    public DossierVersions(Library library, VersionStore versions) {
        this.library = library;
        this.versions = versions;
    }

    /** A dossier that can be shown. */
    public Optional<OpenDossier> now(String dossier) {
        return library.dossier(dossier).filter(open -> open.shown().isPresent());
    }

    /**
     * Empty if the version is not kept.
     *
     * @param version "" for the newest; requesting the newest by its version keeps it
     */
    public Optional<DossierVersion> edition(OpenDossier now, String version) {
        if (version.isEmpty() || version.equals(now.version())) {
            boolean kept = !version.isEmpty() && versions.keep(now);
            return Optional.of(edition(library, now, kept, now));
        }
        Library shelf = old(now.id(), version);
        return shelf == null
                ? Optional.empty()
                : shelf.dossier(now.id()).map(then -> edition(shelf, then, true, now));
    }

    private @Nullable Library old(String dossier, String version) {
        return old.get(
                new Pinned(dossier, version),
                pinned -> versions.find(dossier, version).map(DossierVersions::shelf).orElse(null));
    }

    private static Library shelf(OpenDossier then) {
        var shelf = new InMemoryLibrary();
        shelf.put(then);
        return shelf;
    }

    private static DossierVersion edition(
            Library shelf, OpenDossier open, boolean kept, OpenDossier now) {
        return new DossierVersion(
                open, kept, filter -> shelf.find(open.id(), open.version(), filter), now);
    }
}

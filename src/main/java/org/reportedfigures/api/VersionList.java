package org.reportedfigures.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.exhibits.SiteUrls;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.VersionStore;

/** Tells in which versions a dossier can be shown: as it is now, and as it was. */
final class VersionList {
    /** What every version has, with rows or without. */
    private static final List<String> EXHIBITS = List.of("list", "timeline");

    private final VersionStore versions;
    private final SiteUrls site;

    VersionList(VersionStore versions, SiteUrls site) {
        this.versions = versions;
        this.site = site;
    }

    /** The current version first, then those that are kept, the newest first. */
    List<Map<String, Object>> of(OpenDossier open, ViewRequest asked) {
        Map<String, Instant> kept = new LinkedHashMap<>(versions.kept(open.id()));
        // What a filter asks for may mean nothing in another version.
        ViewRequest all = asked.everything();
        var told = new ArrayList<Map<String, Object>>();
        told.add(version(open.version(), true, kept.remove(open.version()), all));
        kept.forEach((id, written) -> told.add(version(id, false, written, all)));
        return told;
    }

    /**
     * It is kept from the moment on that somebody asks for it by one of these addresses; without
     * addresses where versions cannot be kept now.
     */
    private Map<String, Object> version(
            String id, boolean current, @Nullable Instant written, ViewRequest asked) {
        var version = new LinkedHashMap<String, Object>();
        version.put("id", id);
        version.put("current", current);
        if (written != null) {
            version.put("written", written.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        var links = new LinkedHashMap<String, Object>();
        if (written == null && versions.complaint().isPresent()) {
            version.put("links", links);
            return version;
        }
        EXHIBITS.forEach(exhibit -> links.put(exhibit, site.forms(asked.pinned(id), exhibit)));
        version.put("links", links);
        return version;
    }
}

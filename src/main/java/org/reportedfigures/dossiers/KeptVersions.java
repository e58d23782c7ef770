package org.reportedfigures.dossiers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.reportedfigures.figures.OpenDossier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Versions of dossiers as {@code {dossier}/{version}.zip} in a folder that all nodes may share.
 *
 * <p>When they are larger than allowed together, those go that nobody has asked for the longest.
 */
public final class KeptVersions {
    private static final Logger LOG = LoggerFactory.getLogger(KeptVersions.class);
    private static final String ZIP = ".zip";

    private final Path folder;
    private final long size;
    private final Path data;
    private final Limits limits;
    private final Set<Path> known = ConcurrentHashMap.newKeySet();
    private final KeptDates written = new KeptDates();

    /**
     * @param size bytes, of all zip files together
     * @param data the folder of dossiers as they are now
     */
    public KeptVersions(Path folder, long size, Path data, Limits limits) {
        this.folder = folder;
        this.size = size;
        this.data = data;
        this.limits = limits;
    }

    /**
     * Keeps a dossier whose files are still those of its version; else there is nothing to keep.
     */
    public void keep(OpenDossier open) {
        Path zip = zip(open.id(), open.version());
        if (!known.add(zip) || Files.exists(zip)) {
            return;
        }
        try {
            Files.createDirectories(zip.getParent());
            Path work = Files.createTempDirectory(zip.getParent(), ".work");
            try {
                Path copy = copy(data.resolve(open.id()), work.resolve(open.id()));
                if (read(copy).version().equals(open.version())) {
                    Path packed = ZippedFolder.pack(copy, work.resolve("packed" + ZIP));
                    Files.move(packed, zip, StandardCopyOption.ATOMIC_MOVE);
                    new KeptSize(folder, size).keepBelow(zip);
                } else {
                    known.remove(zip);
                }
            } finally {
                ZippedFolder.delete(work);
            }
        } catch (IOException | UncheckedIOException e) {
            known.remove(zip);
            LOG.error("Version {} of {} could not be kept", open.version(), open.id(), e);
        }
    }

    /** A dossier as it was; empty where that version is not kept, or is not whole. */
    public Optional<OpenDossier> find(String dossier, String version) {
        if (!isDossier(dossier) || !version.matches("[0-9a-f]{16}")) {
            return Optional.empty();
        }
        Path zip = zip(dossier, version);
        if (!Files.isRegularFile(zip)) {
            known.remove(zip);
            return Optional.empty();
        }
        try {
            Path work = Files.createTempDirectory("kept-version");
            try {
                Path unpacked = work.resolve(dossier);
                ZippedFolder.unpack(zip, unpacked, most());
                OpenDossier open = read(unpacked);
                Files.setLastModifiedTime(zip, FileTime.from(Instant.now()));
                return Optional.of(open).filter(found -> found.version().equals(version));
            } finally {
                ZippedFolder.delete(work);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.error("Version {} of {} could not be read", version, dossier, e);
            return Optional.empty();
        }
    }

    /** The versions of a dossier that are kept, each with when its files were last written. */
    public Map<String, Instant> kept(String dossier) {
        return isDossier(dossier) ? written.in(folder.resolve(dossier)) : Map.of();
    }

    private static boolean isDossier(String id) {
        return id.matches("[a-z0-9][a-z0-9-]{0,63}");
    }

    /** All its files, and no others. */
    private Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        DossierReader.Reading reading = new DossierReader(limits).readFiles(from);
        var all = new LinkedHashSet<String>();
        all.add(DossierReader.FILE);
        all.addAll(reading.files());
        for (String name : all) {
            Path file = to.resolve(name);
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.copy(from.resolve(name), file, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
    }

    private OpenDossier read(Path copy) {
        return new DossierReader(limits).read(copy);
    }

    private long most() {
        return (long) limits.jsonBytes() + limits.allTextBytes();
    }

    private Path zip(String dossier, String version) {
        return folder.resolve(dossier).resolve(version + ZIP);
    }
}

package org.reportedfigures.dossiers.versions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.reportedfigures.dossiers.ConfinedFolder;
import org.reportedfigures.dossiers.DossierReader;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.json.Unreadable;
import org.reportedfigures.dossiers.versions.ZippedFolder.Packed;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.figures.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Versions of dossiers as {@code {dossier}/{version}.zip} in a folder that several nodes may share.
 *
 * <p>Beyond the allowed total size, the versions that were not requested for the longest time are
 * deleted.
 */
public final class VersionArchive {
    private static final Logger LOG = LoggerFactory.getLogger(VersionArchive.class);
    private static final String ZIP = ".zip";

    private final Path folder;
    private final long size;
    private final Path data;
    private final DossierLimits limits;
    private final VersionDates written = new VersionDates();
    private final ReentrantLock writing = new ReentrantLock();
    private volatile Optional<String> complaint = Optional.empty();

    /**
     * Deletes leftovers of killed servers in the folder.
     *
     * @param size maximum bytes of all zip files, including those being written
     * @param data the folder of dossiers as they are now
     */
    public VersionArchive(Path folder, long size, Path data, DossierLimits limits) {
        this.folder = folder;
        this.size = size;
        this.data = data;
        this.limits = limits;
        try {
            new ArchiveSize(folder, size).withoutStale();
        } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
            LOG.warn("What killed servers left of kept versions stays: {}", text(e));
        }
    }

    /**
     * Archives a dossier if its files are still those of its version. Returns false if it cannot be
     * found afterwards.
     */
    public boolean keep(OpenDossier open) {
        Path zip = zip(open.id(), open.version());
        if (!isDossier(open.id())) {
            return false;
        }
        writing.lock();
        try {
            return Files.isRegularFile(zip) || write(open, zip);
        } catch (Unreadable e) {
            // Its files have changed since it was read.
            return false;
        } catch (IOException | UncheckedIOException e) {
            LOG.error("Version {} of {} could not be kept: {}", open.version(), open.id(), text(e));
            complaint =
                    Optional.of(
                            "Version %s of %s could not be kept (%s). Look at the room and the rights of the folder %s."
                                    .formatted(
                                            open.version(),
                                            open.id(),
                                            e.getClass().getSimpleName(),
                                            Printable.plain(String.valueOf(folder.getFileName()))));
            return false;
        } finally {
            writing.unlock();
        }
    }

    private boolean write(OpenDossier open, Path zip) throws IOException, Unreadable {
        Map<String, Packed> files = new LinkedHashMap<>();
        if (!read(open, files).equals(open.version())) {
            return false;
        }
        Files.createDirectories(zip.getParent());
        Path work = Files.createTempFile(zip.getParent(), ArchiveSize.WORK, "");
        try {
            ZippedFolder.pack(files.values(), work);
            Files.move(work, zip, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(work);
        }
        complaint = Optional.empty();
        try {
            new ArchiveSize(folder, size).keepBelow(zip);
        } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
            LOG.warn("Kept versions may be larger than allowed: {}", text(e));
        }
        return true;
    }

    /** Reads all its files, and no others; returns the version that they have now. */
    private String read(OpenDossier open, Map<String, Packed> files)
            throws IOException, Unreadable {
        ConfinedFolder from = ConfinedFolder.open(data.resolve(open.id()));
        MessageDigest digest = Sha256.digest();
        digest.update(read(from, Problems.DOSSIER_FILE, limits.jsonBytes(), files));
        for (Document document : open.shown().orElseThrow().documents()) {
            digest.update(read(from, document.file(), limits.textBytes(), files));
        }
        return DossierReader.version(digest);
    }

    private static byte[] read(
            ConfinedFolder from, String name, int most, Map<String, Packed> files)
            throws IOException, Unreadable {
        Packed known = files.get(name);
        if (known != null) {
            return known.bytes();
        }
        byte[] bytes = from.read(name, most);
        FileTime written = Files.getLastModifiedTime(from.folder().resolve(name));
        files.put(name, new Packed(name, bytes, written));
        return bytes;
    }

    /** Why the last requested version could not be archived, as a sentence; empty if it could. */
    public Optional<String> complaint() {
        return complaint;
    }

    /** An earlier version of a dossier; empty if it is not archived, or damaged. */
    public Optional<OpenDossier> find(String dossier, String version) {
        if (!isDossier(dossier) || !version.matches("[0-9a-f]{16}")) {
            return Optional.empty();
        }
        Path zip = zip(dossier, version);
        if (!Files.isRegularFile(zip)) {
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
            LOG.error("Version {} of {} could not be read: {}", version, dossier, text(e));
            return Optional.empty();
        }
    }

    /** The archived versions of a dossier, each with the date when its files were last written. */
    public Map<String, Instant> kept(String dossier) {
        return isDossier(dossier) ? written.in(folder.resolve(dossier)) : Map.of();
    }

    private static String text(Exception e) {
        return Printable.plain(e.toString());
    }

    private static boolean isDossier(String id) {
        return id.matches("[a-z0-9][a-z0-9-]{0,63}");
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

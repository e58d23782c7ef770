package org.reportedfigures.dossiers.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dossiers.DossierReader;
import org.reportedfigures.dossiers.DossierReader.ReadDossier;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.figures.OpenDossier;

/** One dossier's folder over time: when to read it, what of it to show. Times are nanoseconds. */
final class WatchedDossier {
    private final Path folder;
    private final DossierReader reader;
    private final WatchTiming pace;
    private Set<String> files = Set.of(Problems.DOSSIER_FILE);
    private FileFingerprints seen;
    private @Nullable OpenDossier shown;

    /** When its files last changed; the time of reading hangs on it. */
    private long changed;

    /** When it was last read since then. */
    private long tried;

    /** When its folder was last there. */
    private long there;

    private boolean unsettled;

    WatchedDossier(Path folder, DossierReader reader, WatchTiming pace, long now) {
        this.folder = folder;
        this.reader = reader;
        this.pace = pace;
        this.seen = FileFingerprints.of(folder, files);
        this.there = now;
        touch(now);
    }

    /** The system says that something changed in it, which its stamp need not show. */
    void touch(long now) {
        changed = now;
        tried = now;
        unsettled = true;
    }

    /** Whether one of these files is one that it hangs on; its folder stands for all. */
    boolean hangsOn(Set<Path> changed) {
        return changed.contains(folder)
                || files.stream().anyMatch(name -> changed.contains(folder.resolve(name)));
    }

    /** Whether its folder has been away for so long that nobody is just replacing it. */
    boolean isGone(long now) {
        if (Files.isDirectory(folder)) {
            there = now;
        }
        return now - there >= pace.patience().toNanos();
    }

    /** Looks at the files; reads them where they have been quiet. */
    Optional<Change> look(long now) {
        FileFingerprints stamp = FileFingerprints.of(folder, files);
        if (!stamp.equals(seen)) {
            seen = stamp;
            touch(now);
        }
        if (!unsettled || now - tried < pace.quiet().toNanos()) {
            return Optional.empty();
        }
        return read(now, now - changed >= pace.patience().toNanos());
    }

    /** Reads it at once; problems are told only on the last try. */
    Optional<Change> read(long now, boolean last) {
        ReadDossier reading = reader.readFiles(folder);
        if (follow(reading.files()) && shown != null) {
            // Its texts were not watched yet while they were read.
            reading = reader.readFiles(folder);
        }
        FileFingerprints after = FileFingerprints.of(folder, files);
        if (!after.equals(seen)) {
            // Somebody wrote while it was read: what was read may be of two versions.
            seen = after;
            touch(now);
            return Optional.empty();
        }
        tried = now;
        if (reading.dossier().isBroken() && !last) {
            return Optional.empty();
        }
        unsettled = false;
        return show(reading.dossier());
    }

    private boolean follow(Set<String> texts) {
        Set<String> all = new TreeSet<>(texts);
        all.add(Problems.DOSSIER_FILE);
        if (texts.isEmpty() || all.equals(files)) {
            return false;
        }
        files = all;
        seen = FileFingerprints.of(folder, files);
        return true;
    }

    /** The last good version stands, with the problems of now. */
    private Optional<Change> show(OpenDossier now) {
        OpenDossier before = shown;
        OpenDossier next =
                before == null || now.dossier() != null
                        ? now
                        : new OpenDossier(
                                now.id(), before.dossier(), before.version(), now.problems());
        boolean same =
                before != null
                        && before.version().equals(next.version())
                        && before.problems().equals(next.problems());
        shown = next;
        return same ? Optional.empty() : Optional.of(new Change.Opened(next));
    }

    /** Whether it will have to be looked at soon, change or no change. */
    boolean isUnsettled() {
        return unsettled;
    }
}

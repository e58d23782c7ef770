package org.reportedfigures.dossiers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.reportedfigures.dossiers.json.LinePositions;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Unreadable;
import org.reportedfigures.dossiers.rules.Limits;

/**
 * A dossier's folder. Only files inside it are read, whether named directly or through links.
 *
 * @param folder its path in the data folder
 * @param real its path with every link resolved
 */
public record ConfinedFolder(Path folder, Path real) {

    /** Opens a folder; a link is followed only if its target is in the data folder. */
    public static ConfinedFolder open(Path folder) throws Unreadable {
        try {
            Path absolute = folder.toAbsolutePath().normalize();
            Path data = absolute.getParent();
            Path real = absolute.toRealPath();
            if (data == null || !real.startsWith(data.toRealPath())) {
                throw new Unreadable(
                        "the folder is a link that leaves the data folder",
                        "a folder in the data folder",
                        "move the dossier there instead of linking it");
            }
            return new ConfinedFolder(absolute, real);
        } catch (IOException e) {
            throw new Unreadable(
                    "the folder cannot be opened", "a folder", "look at its name and its rights");
        }
    }

    /** Reads a whole file, up to the limit. */
    public byte[] read(String name, int most) throws Unreadable {
        Path file = resolve(name);
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.size(file) > most) {
                throw tooLarge(name, most);
            }
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw tooLarge(name, most);
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(name);
        }
    }

    private Path resolve(String name) throws Unreadable {
        try {
            if (!isPlain(name)) {
                throw leaves(name);
            }
            Path file = folder.resolve(name).toRealPath();
            if (!file.startsWith(real)) {
                throw leaves(name);
            }
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw unreadable(name);
            }
            return file;
        } catch (NoSuchFileException e) {
            throw new Unreadable(
                    "there is no file %s".formatted(Printable.quoted(name)),
                    "a file in the dossier's own folder",
                    "put it there, or write its name as it is");
        } catch (IOException | InvalidPathException e) {
            throw unreadable(name);
        }
    }

    /** Whether the name uses only forward slashes, on every system. */
    private static boolean isPlain(String name) {
        if (name.isEmpty() || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) {
            return false;
        }
        for (String part : name.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return true;
    }

    private static Unreadable leaves(String name) {
        return new Unreadable(
                "%s does not lie in the dossier's own folder".formatted(Printable.quoted(name)),
                "the name of a file in it, such as \"article.en.txt\"",
                "put the file itself there");
    }

    private static Unreadable unreadable(String name) {
        return new Unreadable(
                "%s cannot be read".formatted(Printable.quoted(name)),
                "a file with leave to read it",
                "look at what it is and at its rights");
    }

    private static Unreadable tooLarge(String name, int most) {
        return new Unreadable(
                Limits.NAME,
                new LinePositions.LinePosition(0, 0),
                "%s is larger than is read".formatted(Printable.quoted(name)),
                "at most %,d bytes".formatted(most),
                "cut the dossier in two, or raise the limit");
    }
}

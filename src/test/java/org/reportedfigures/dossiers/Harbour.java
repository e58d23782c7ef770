package org.reportedfigures.dossiers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.figures.Problem;

/** The invented dossier that keeps every rule, copied to where a test may break it. */
public final class Harbour {
    public static final Path RESOURCES = Path.of("src/test/resources");

    private static final Path WHOLE = RESOURCES.resolve("whole/harbour");

    private final Path folder;

    private Harbour(Path folder) {
        this.folder = folder;
    }

    /** A copy of that name in a data folder. */
    public static Harbour in(Path data, String name) {
        try {
            Harbour copy = new Harbour(Files.createDirectories(data.resolve(name)));
            copy.writeText(Files.readString(WHOLE.resolve("article.en.txt")));
            copy.writeJson(Files.readString(WHOLE.resolve("dossier.json")));
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    public Path text() {
        return folder.resolve("article.en.txt");
    }

    public Path json() {
        return folder.resolve("dossier.json");
    }

    /** Replaces the first such words in dossier.json. */
    public Harbour with(String words, String others) {
        try {
            String json = Files.readString(json());
            int at = json.indexOf(words);
            if (at < 0) {
                throw new IllegalArgumentException("no " + words);
            }
            writeJson(json.substring(0, at) + others + json.substring(at + words.length()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first such words in the text. */
    public Harbour withText(String words, String others) {
        return writeText(
                textNow().replaceFirst(Pattern.quote(words), Matcher.quoteReplacement(others)));
    }

    public Harbour writeJson(String json) {
        return write(json(), json);
    }

    public String textNow() {
        try {
            return Files.readString(text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Harbour writeText(String text) {
        return write(text(), text);
    }

    private Harbour write(Path file, String content) {
        try {
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public OpenDossier read() {
        return read(DossierLimits.DEFAULT);
    }

    public OpenDossier read(DossierLimits limits) {
        return new DossierReader(limits).read(folder);
    }

    public List<String> problems() {
        return read().problems().stream().map(Problem::toString).toList();
    }
}

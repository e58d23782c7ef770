package org.reportedfigures.reading.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The lexicons on the class path: every file {@code reading/LANGUAGE.lexicon} is one. */
public final class LexiconNames {
    private static final String FOLDER = "reading/";
    private static final String ENDING = ".lexicon";

    private LexiconNames() {}

    /** The languages that have one, as BCP 47 tags in alphabetical order. */
    public static Set<String> found() {
        var languages = new TreeSet<String>();
        try {
            ClassLoader loader = LexiconNames.class.getClassLoader();
            for (URL folder : Collections.list(loader.getResources(FOLDER))) {
                for (String name : names(folder)) {
                    if (name.endsWith(ENDING)) {
                        languages.add(name.substring(0, name.length() - ENDING.length()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableSet(languages);
    }

    private static List<String> names(URL folder) throws IOException {
        if (folder.openConnection() instanceof JarURLConnection jar) {
            String root = jar.getEntryName();
            return jar.getJarFile().stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(root))
                    .map(name -> name.substring(root.length()))
                    .filter(name -> name.indexOf('/') < 0)
                    .toList();
        }
        var names = new ArrayList<String>();
        try (Stream<Path> files = Files.list(Path.of(URI.create(folder.toString())))) {
            files.forEach(file -> names.add(String.valueOf(file.getFileName())));
        }
        return names;
    }
}

package org.reportedfigures.dossiers.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Unreadable;
import org.reportedfigures.dossiers.json.Utf8;
import org.reportedfigures.dossiers.quotes.OriginalText;
import org.reportedfigures.figures.Problem;
import org.reportedfigures.reading.Reader;

/**
 * A first dossier.json for a text: a statement for each quantity.
 *
 * @param json empty if there is a problem
 * @param problem why the text cannot be read; null if it can
 * @param leftOut warnings with the numbers that have no statement, and why
 */
public record DossierDraft(String json, @Nullable Problem problem, List<Problem> leftOut) {
    public DossierDraft {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Drafts from one text.
     *
     * @param language BCP 47 tag of a language that {@link Reader} reads
     * @throws IllegalArgumentException if the language is another one
     */
    public static DossierDraft of(Path file, String language) {
        Reader reader =
                Reader.in(language)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "there is no reader of %s".formatted(language)));
        String name = String.valueOf(file.getFileName());
        String shown = Printable.plain(name);
        try {
            String text = Utf8.normalised(Utf8.printable(bytes(file)));
            OriginalText original = new OriginalText(shown, text);
            var leftOut = new LeftOut(original);
            var figures = new DraftFigures(original, id(name), language, leftOut);
            new DraftReader(original, language, reader, leftOut).read(figures::add);
            return new DossierDraft(
                    JsonWriter.write(dossier(name, language, figures)), null, leftOut.warnings());
        } catch (Unreadable e) {
            return new DossierDraft("", e.problem(shown), List.of());
        }
    }

    private static byte[] bytes(Path file) throws Unreadable {
        int most = DossierLimits.DEFAULT.textBytes();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Unreadable(
                        "the text is larger than is read",
                        "at most %,d bytes".formatted(most),
                        "cut it in two");
            }
            return bytes;
        } catch (IOException e) {
            throw new Unreadable("the text cannot be read", "a file", "look at its rights");
        }
    }

    private static Map<String, Object> dossier(String file, String language, DraftFigures figures) {
        Map<String, Object> dossier = new LinkedHashMap<>();
        dossier.put("$schema", "../dossier.schema.json");
        dossier.put("title", DraftFigures.texts(language, ""));
        dossier.put("documents", List.of(document(file, language)));
        dossier.put("speakers", List.of());
        dossier.put(
                "categories",
                figures.isEmpty() ? List.of() : List.of(named(DraftFigures.CATEGORY, language)));
        dossier.put("units", new ArrayList<>(figures.units()));
        dossier.put("figures", new ArrayList<>(figures.figures()));
        dossier.put("events", List.of());
        return dossier;
    }

    private static Map<String, Object> document(String file, String language) {
        Map<String, Object> rights = new LinkedHashMap<>();
        rights.put("holder", null);
        rights.put("licence", null);
        rights.put("show", Node.TODO);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", id(file));
        document.put("file", file);
        document.put("language", language);
        document.put("title", null);
        document.put("publisher", null);
        document.put("url", null);
        document.put("published", Node.TODO);
        document.put("rights", rights);
        return document;
    }

    private static Map<String, Object> named(String id, String language) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("id", id);
        named.put("name", DraftFigures.texts(language, ""));
        return named;
    }

    /** The file's name up to the first dot. */
    private static String id(String file) {
        return Ids.from(file.split("\\.", 2)[0], "text");
    }
}

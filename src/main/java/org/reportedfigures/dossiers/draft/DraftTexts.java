package org.reportedfigures.dossiers.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.figures.Texts;

/** Texts for people in a draft: in the language of the text and in English. */
final class DraftTexts {
    private DraftTexts() {}

    /** The text if there is one; the author has to write the others, and the English one. */
    static Map<String, String> of(String language, String text) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(language, text.isBlank() ? Node.TODO : text);
        texts.putIfAbsent(Texts.COMMON, Node.TODO);
        return texts;
    }
}

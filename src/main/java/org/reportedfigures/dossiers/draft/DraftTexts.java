package org.reportedfigures.dossiers.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import org.reportedfigures.dossiers.json.Node;

/** Texts for people in a draft: in the text's language and in English. */
final class DraftTexts {
    private DraftTexts() {}

    /** The text where there is one; in all else, and in English, the author has to write it. */
    static Map<String, String> of(String language, String text) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(language, text.isBlank() ? Node.TODO : text);
        texts.putIfAbsent("en", Node.TODO);
        return texts;
    }
}

package org.reportedfigures.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A text for people, in one or more languages.
 *
 * @param byLanguage BCP 47 tag to text, in file order
 */
public record Texts(Map<String, String> byLanguage) {
    /** The language that a text is shown in where the reader's own is missing. */
    public static final String COMMON_LANGUAGE = "en";

    public static final Texts NONE = new Texts(Map.of());

    public Texts {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public static Texts of(String language, String text) {
        return new Texts(Map.of(language, text));
    }

    public Optional<String> in(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /**
     * The text for a reader of that language: in it, else in English, else in the first language.
     */
    public Optional<Text> bestFor(String language) {
        for (String wanted : new String[] {language, COMMON_LANGUAGE}) {
            String text = byLanguage.get(wanted);
            if (text != null) {
                return Optional.of(new Text(wanted, text));
            }
        }
        return byLanguage.entrySet().stream()
                .findFirst()
                .map(entry -> new Text(entry.getKey(), entry.getValue()));
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}

package org.reportedfigures.reading.language;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The sections of a lexicon. */
public final class Sections {
    private final Map<Section, Set<String>> words = new EnumMap<>(Section.class);
    private final Map<Section, PhraseTrie<String>> phrases = new EnumMap<>(Section.class);
    private final Map<Section, Map<String, BigDecimal>> numbers = new EnumMap<>(Section.class);

    Sections(LexiconFile file) {
        for (Section section : Section.values()) {
            String name = section.written();
            switch (section.form()) {
                case WORDS -> words.put(section, file.words(name));
                case PHRASES -> phrases.put(section, file.phrases(name, meaning -> meaning));
                case NUMBERS -> numbers.put(section, file.numbers(name));
            }
        }
    }

    /** The words of a section, folded. */
    public Set<String> words(Section section) {
        return of(words, section);
    }

    public boolean has(Section section, Token token) {
        return words(section).contains(token.folded());
    }

    public PhraseTrie<String> phrases(Section section) {
        return of(phrases, section);
    }

    public Map<String, BigDecimal> numbers(Section section) {
        return of(numbers, section);
    }

    private static <T> T of(Map<Section, T> all, Section section) {
        T found = all.get(section);
        if (found == null) {
            throw new IllegalArgumentException(
                    "[%s] is %s".formatted(section.written(), section.form()));
        }
        return found;
    }
}

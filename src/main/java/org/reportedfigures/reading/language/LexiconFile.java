package org.reportedfigures.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reportedfigures.figures.NearestName;
import org.reportedfigures.reading.language.SpelledWord.SpellingVariants;

/**
 * The sections of a lexicon file: section names in brackets, then lines {@code meaning = word,
 * word} or, if the section is the meaning, {@code word, word}. A # begins a comment.
 */
final class LexiconFile {
    /** Section to meaning to words; the meaning is empty for lines without one. */
    private final Map<String, Map<String, List<String>>> sections = new HashMap<>();

    private final String language;
    private SpelledWord spelling = new SpelledWord(Map.of(), Map.of(), Set.of());

    private LexiconFile(String language) {
        this.language = language;
    }

    /** The lexicon of a language, with another one after it if it names one in {@code [with]}. */
    static LexiconFile of(String language) {
        return of(language, text(language));
    }

    static LexiconFile of(String language, String text) {
        var file = new LexiconFile(language);
        file.read(text, Set.of());
        file.spelling =
                new SpelledWord(
                        file.byMeaning("folded"),
                        file.byMeaning("folded bound"),
                        file.listed("folded before"));
        file.spellOut();
        return file;
    }

    private void read(String text, Set<String> only) {
        String section = "";
        for (String line : text.split("\n")) {
            String said = line.strip();
            if (said.isEmpty() || said.startsWith("# ") || said.equals("#")) {
                continue;
            }
            if (said.startsWith("[") && said.endsWith("]")) {
                section = known(said.substring(1, said.length() - 1));
            } else if (section.isEmpty()) {
                throw new IllegalStateException(
                        "%s.lexicon has before its first section: %s".formatted(language, said));
            } else if (only.isEmpty() || only.contains(section)) {
                add(section, said);
            }
        }
        if (only.isEmpty()) {
            byMeaning("with")
                    .forEach((other, these) -> {
                        these.forEach(this::known);
                        read(text(other), Set.copyOf(these));
                    });
        }
    }

    /** The section, where there is one of that name: a misspelt one would be ignored. */
    private String known(String section) {
        if (!SectionNames.DESCRIBED.containsKey(section)) {
            throw new IllegalStateException(
                    "%s.lexicon has [%s], which is no section%s; reading/sections.txt says which there are"
                            .formatted(
                                    language,
                                    section,
                                    NearestName.nearest(section, SectionNames.DESCRIBED.keySet())
                                            .map("; most like it is [%s]"::formatted)
                                            .orElse("")));
        }
        return section;
    }

    /** Adds spelling variants to the number words; listed words take precedence. */
    private void spellOut() {
        var variants = new SpellingVariants(spelling, byMeaning("spelled alike").values());
        var known = words("cardinals");
        sections.computeIfAbsent("cardinals", s -> new LinkedHashMap<>())
                .replaceAll((number, words) ->
                        Stream.concat(
                                        words.stream(),
                                        words.stream()
                                                .flatMap(word -> variants.of(word).stream())
                                                .filter(known::add))
                                .toList());
    }

    private void add(String section, String line) {
        int equals = line.indexOf(" = ");
        String meaning = equals < 0 ? "" : line.substring(0, equals).strip();
        List<String> words =
                Stream.of(line.substring(equals < 0 ? 0 : equals + 3).split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .flatMap(word -> Alternatives.of(word).stream())
                        .toList();
        sections.computeIfAbsent(section, s -> new LinkedHashMap<>())
                .merge(meaning, words, (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    }

    private static String text(String language) {
        return resource("/reading/" + language + ".lexicon");
    }

    private static String resource(String name) {
        try (InputStream in = LexiconFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The sections that there are. */
    Set<String> names() {
        return sections.keySet();
    }

    Map<String, List<String>> byMeaning(String section) {
        return sections.getOrDefault(section, Map.of());
    }

    /** The words of sections without meanings, folded. */
    Set<String> words(String... sections) {
        var words = new HashSet<String>();
        for (String section : sections) {
            listed(section).forEach(word -> words.add(spelling.folded(word)));
        }
        return words;
    }

    /** Folded word to its meaning. */
    Map<String, String> meanings(String section) {
        var meanings = new HashMap<String, String>();
        byMeaning(section)
                .forEach((meaning, all) ->
                        all.forEach(w -> meanings.put(spelling.folded(w), meaning)));
        return meanings;
    }

    /** The words of one meaning, folded. */
    Set<String> meaning(String section, String meaning) {
        return byMeaning(section).getOrDefault(meaning, List.of()).stream()
                .map(spelling::folded)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All entries of a section as written. */
    List<String> listed(String section) {
        return byMeaning(section).values().stream().flatMap(List::stream).toList();
    }

    SpelledWord spelling() {
        return spelling;
    }

    /** The traits of the language; a lexicon must state each of them exactly once. */
    Set<Trait> traits() {
        var yes = meaning("traits", "yes");
        var no = meaning("traits", "no");
        var traits = EnumSet.noneOf(Trait.class);
        for (Trait trait : Trait.values()) {
            if (yes.contains(trait.written()) == no.contains(trait.written())) {
                throw new IllegalStateException(
                        "%s.lexicon must say under [traits] either yes or no to: %s"
                                .formatted(language, trait.written()));
            }
            if (yes.contains(trait.written())) {
                traits.add(trait);
            }
        }
        return traits;
    }

    /** Folded word to its number; numbers of several words are left out. */
    Map<String, BigDecimal> numbers(String section) {
        var numbers = new HashMap<String, BigDecimal>();
        byMeaning(section)
                .forEach((number, words) ->
                        words.stream()
                                .filter(word -> word.indexOf(' ') < 0)
                                .forEach(word ->
                                        numbers.put(
                                                spelling.folded(word), new BigDecimal(number))));
        return numbers;
    }

    /** The same, with hyphens between the words too. */
    PhraseTrie<String> hyphened(String section) {
        var phrases = new HashMap<String, String>();
        byMeaning(section)
                .values()
                .forEach(all ->
                        all.forEach(words -> {
                            phrases.put(words, "");
                            phrases.put(words.replace(" ", " - "), "");
                        }));
        return new PhraseTrie<>(spelling, phrases);
    }

    /** Numbers of several words. */
    PhraseTrie<BigDecimal> longNumbers(String section) {
        var phrases = new HashMap<String, BigDecimal>();
        byMeaning(section)
                .forEach((number, words) ->
                        words.stream()
                                .filter(word -> word.indexOf(' ') > 0)
                                .forEach(word -> phrases.put(word, new BigDecimal(number))));
        return new PhraseTrie<>(spelling, phrases);
    }

    /** Phrases of a section with their meanings. */
    <T> PhraseTrie<T> phrases(String section, Function<String, T> meaning) {
        var phrases = new HashMap<String, T>();
        byMeaning(section)
                .forEach((key, words) -> {
                    T value = meaning.apply(key);
                    words.forEach(word -> phrases.put(word, value));
                });
        return new PhraseTrie<>(spelling, phrases);
    }

    /** What a section is for, by its name, from the file {@code reading/sections.txt}. */
    static final class SectionNames {
        static final Map<String, String> DESCRIBED =
                resource("/reading/sections.txt")
                        .lines()
                        .filter(line -> !line.startsWith("#") && line.contains(" = "))
                        .map(line -> line.split(" = ", 2))
                        .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

        private SectionNames() {}
    }

    /**
     * Phrases of a lexicon written as one: {@code से भी|कहीं? अधिक|ज़्यादा} is six phrases; a word
     * that ends in a question mark is optional.
     */
    static final class Alternatives {
        private Alternatives() {}

        /** All the phrases that an entry stands for. */
        static List<String> of(String written) {
            if (written.indexOf('|') < 0 && written.indexOf('?') < 0) {
                return List.of(written);
            }
            List<String> phrases = List.of("");
            for (String word : written.split(" ")) {
                phrases = extended(phrases, word);
            }
            return phrases;
        }

        private static List<String> extended(List<String> phrases, String word) {
            boolean optional = word.endsWith("?");
            String some = optional ? word.substring(0, word.length() - 1) : word;
            var extended = new ArrayList<>(optional ? phrases : List.of());
            for (String phrase : phrases) {
                for (String one : some.split("\\|")) {
                    extended.add(phrase.isEmpty() ? one : phrase + " " + one);
                }
            }
            return extended;
        }
    }
}

package org.reportedfigures.reading.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words by which a language says who reports something, whether it happened, and when: the
 * sections of its lexicon after "claims". Immutable.
 */
public final class ClaimLexicon {
    /** A class of every word, in patterns. */
    private static final String ANY = "any";

    private static final String WORD = "word";
    private static final String UNCLEAR = "unclear";
    private static final String NOT = "not";
    private static final String ANY_ENDINGS = "any endings";
    private static final int LONGEST = 40;
    private static final int MOST_KNOWN = 20_000;

    private static final int MOST_SKIPPED = 3;
    private static final Map<String, ClaimLexicon> LEXICONS = new ConcurrentHashMap<>();

    private final LexiconFile file;
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> endings = new HashMap<>();
    private final Map<String, Set<String>> stems = new HashMap<>();
    private final Map<String, PhraseTrie<String>> phrases = new ConcurrentHashMap<>();
    private final List<Set<String>> nouns;

    /** Classes of words that were asked for, of the first ones in any text. */
    private final Map<String, Set<String>> classes = new ConcurrentHashMap<>();

    private final PatternNode patterns = new PatternNode();
    private final Map<String, Set<String>> units = new HashMap<>();
    private final Set<String> nounEnds;
    private final Set<String> abbreviations;
    private final Set<String> fullStops;
    private final Set<String> articles;

    private ClaimLexicon(String language) {
        this.file = LexiconFile.of(language);
        file.byMeaning("claim words")
                .forEach((name, all) ->
                        all.forEach(word ->
                                words.computeIfAbsent(folded(word), w -> new HashSet<>())
                                        .add(name)));
        endings("event stems", "event endings");
        endings("unreal stems", "unreal endings");
        endings("", ANY_ENDINGS);
        nouns =
                file.byMeaning("noun forms").values().stream()
                        .map(all -> {
                            var forms = new LinkedHashSet<String>();
                            all.forEach(ending -> forms.add(ending(ending)));
                            return (Set<String>) forms;
                        })
                        .toList();
        nounEnds = file.words("noun ends");
        abbreviations = file.words("abbreviations");
        fullStops = file.words("full stops");
        articles = file.words("articles", "definite articles", "claim articles");
        for (String section : List.of("units", "money before")) {
            file.byMeaning(section)
                    .forEach((meaning, all) ->
                            all.forEach(word ->
                                    units.computeIfAbsent(folded(word), w -> new HashSet<>())
                                            .add(UnitWords.of(meaning).name())));
        }
        file.byMeaning("verb patterns")
                .forEach((sense, all) ->
                        all.forEach(pattern -> patterns.add(pattern.split(" "), sense)));
    }

    /** The words of a language that has a lexicon. */
    public static ClaimLexicon of(String language) {
        return LEXICONS.computeIfAbsent(language, ClaimLexicon::new);
    }

    /** Whether a sign is a full stop of its script, other than the common one. */
    public boolean isFullStop(String folded) {
        return fullStops.contains(folded);
    }

    private void endings(String stemSection, String endingSection) {
        Set<String> known = file.words(stemSection);
        stems.put(endingSection, known);
        var byEnding = new HashMap<String, Set<String>>();
        file.byMeaning(endingSection)
                .forEach((name, all) ->
                        all.forEach(ending ->
                                byEnding.computeIfAbsent(ending(ending), e -> new HashSet<>())
                                        .add(name)));
        endings.put(endingSection, byEnding);
    }

    /** An ending as written; "-" for none. */
    private String ending(String written) {
        return written.equals("-") ? "" : folded(written);
    }

    private String folded(String word) {
        return file.spelling().folded(word);
    }

    /** The grammatical classes of a token, as the lexicon names them. */
    public Set<String> classes(Token token) {
        if (!token.isWord()) {
            return words.getOrDefault(token.folded(), Set.of());
        }
        Set<String> found = classes.get(token.folded());
        if (found == null) {
            found = Set.copyOf(classesOf(token));
            if (classes.size() < MOST_KNOWN) {
                classes.put(token.folded(), found);
            }
        }
        return found;
    }

    private Set<String> classesOf(Token token) {
        String word = token.folded();
        var classes = new HashSet<>(words.getOrDefault(word, Set.of()));
        if (word.length() > LONGEST) {
            return classes;
        }
        classes.add(WORD);
        endings.forEach((section, byEnding) -> {
            Set<String> verbs = stems.getOrDefault(section, Set.of());
            boolean any = section.equals(ANY_ENDINGS);
            for (int cut = 1; cut <= word.length(); cut++) {
                Set<String> named = byEnding.get(word.substring(cut));
                if (named != null && (any || verbs.contains(word.substring(0, cut)))) {
                    classes.addAll(named);
                }
            }
        });
        return classes;
    }

    /** The phrases of a section with their meanings. */
    public PhraseTrie<String> phrases(String section) {
        PhraseTrie<String> known = phrases.get(section);
        return known == null
                ? phrases.computeIfAbsent(section, name -> file.phrases(name, meaning -> meaning))
                : known;
    }

    /** A search for other phrases, such as names, in this language's spelling. */
    public <T> PhraseTrie<T> search(Map<String, T> meanings) {
        return new PhraseTrie<>(file.spelling(), meanings);
    }

    /** A phrase as its tokens are looked up. */
    public List<String> folds(String phrase) {
        return Stream.of(phrase.strip().split("[\\s-]+")).map(this::folded).toList();
    }

    /** Every form of a noun that the language's endings allow, folded; also the noun itself. */
    public Set<String> forms(String noun) {
        String word = folded(noun);
        var forms = new LinkedHashSet<String>();
        forms.add(word);
        for (Set<String> paradigm : nouns) {
            for (String ending : paradigm) {
                int stem = word.length() - ending.length();
                if (stem > 1 && word.endsWith(ending)) {
                    paradigm.forEach(other -> forms.add(word.substring(0, stem) + other));
                }
            }
        }
        return forms;
    }

    /** Whether a word names a unit of the lexicon: "dollars" the unit USD. */
    public boolean isUnit(String word, String unit) {
        return units.getOrDefault(folded(word.strip()), Set.of()).contains(unit);
    }

    /** Whether a word ends the group of a noun: "for" in "workers for Kursk". */
    public boolean endsGroup(String folded) {
        return nounEnds.contains(folded);
    }

    public boolean isArticle(String folded) {
        return articles.contains(folded);
    }

    public boolean isAbbreviation(String folded) {
        return abbreviations.contains(folded);
    }

    public boolean genitiveFirst() {
        return file.traits().contains(Trait.GENITIVE_FIRST);
    }

    /** Whether two words are forms of one noun. */
    public boolean isSameNoun(String noun, String other) {
        return forms(noun).contains(folded(other));
    }

    /** The longest verb pattern that begins at a token; null if none does. */
    public PhraseTrie.@Nullable PhraseMatch<String> verb(List<Set<String>> classes, int from) {
        var search = new PatternSearch(classes, from);
        search.go(from, patterns, 0);
        return search.best;
    }

    /** Of two patterns of one length, the one with fewer words of any class counts. */
    private static final class PatternSearch {
        private final List<Set<String>> classes;
        private final int from;
        private PhraseTrie.@Nullable PhraseMatch<String> best;
        private int anyOfBest;

        PatternSearch(List<Set<String>> classes, int from) {
            this.classes = classes;
            this.from = from;
        }

        void go(int at, PatternNode node, int any) {
            if (node.sense != null) {
                keep(at, node.sense, any);
            }
            int last = Math.min(classes.size() - 1, at + (at == from ? 0 : MOST_SKIPPED));
            for (int here = at; here <= last; here++) {
                for (String name : classes.get(here)) {
                    PatternNode next = node.next.get(name);
                    if (next != null) {
                        go(here + 1, next, any);
                    }
                }
                PatternNode next = node.next.get(ANY);
                if (next != null
                        && classes.get(here).contains(WORD)
                        && !classes.get(here).contains(NOT)) {
                    go(here + 1, next, any + 1);
                }
                if (!classes.get(here).contains("adverb")) {
                    return;
                }
            }
        }

        private void keep(int to, String sense, int any) {
            PhraseTrie.PhraseMatch<String> known = best;
            if (known == null || to > known.to() || (to == known.to() && any < anyOfBest)) {
                best = new PhraseTrie.PhraseMatch<>(from, to, sense);
                anyOfBest = any;
            } else if (to == known.to() && any == anyOfBest && !known.meaning().equals(sense)) {
                best = new PhraseTrie.PhraseMatch<>(from, to, UNCLEAR);
            }
        }
    }

    private static final class PatternNode {
        private final Map<String, PatternNode> next = new HashMap<>();
        private @Nullable String sense;

        void add(String[] names, String meant) {
            PatternNode node = this;
            for (String name : names) {
                node = node.next.computeIfAbsent(name, n -> new PatternNode());
            }
            node.sense = meant;
        }
    }
}

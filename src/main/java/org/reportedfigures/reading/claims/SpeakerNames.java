package org.reportedfigures.reading.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.Reader;
import org.reportedfigures.reading.language.ClaimLexicon;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.Sentence;

/** The names of the declared speakers in one language, with the inflections of their last word. */
public final class SpeakerNames {
    private static final int MOST_FORMS = 40;

    /** Tokens of numbers are looked up as nothing, and a joiner is folded to nothing. */
    private static final String NUMBER = "\u200D";

    private final ClaimLexicon lexicon;

    /** A phrase to the ids of each name that it may be, which differ in their numbers alone. */
    private final PhraseTrie<Map<String, Set<String>>> names;

    private final Map<String, Set<String>> origins;

    private SpeakerNames(
            ClaimLexicon lexicon,
            PhraseTrie<Map<String, Set<String>>> names,
            Map<String, Set<String>> origins) {
        this.lexicon = lexicon;
        this.names = names;
        this.origins = origins;
    }

    /**
     * @param names speaker id to everything it is called
     * @param origins speaker id to what it belongs to: "South Korea"
     */
    public static SpeakerNames of(
            Reader reader, Map<String, List<String>> names, Map<String, List<String>> origins) {
        ClaimLexicon lexicon = ClaimLexicon.of(reader.language());
        var phrases = new HashMap<String, Map<String, Set<String>>>();
        names.forEach((id, all) ->
                all.forEach(name ->
                        forms(lexicon, name)
                                .forEach(form ->
                                        phrases.computeIfAbsent(
                                                        withoutNumbers(form), f -> new HashMap<>())
                                                .computeIfAbsent(form, f -> new HashSet<>())
                                                .add(id))));
        var words = new HashMap<String, Set<String>>();
        origins.forEach((id, all) ->
                all.forEach(origin -> {
                    Set<String> known = words.computeIfAbsent(id, i -> new HashSet<>());
                    lexicon.folds(origin).forEach(word -> known.addAll(lexicon.forms(word)));
                }));
        return new SpeakerNames(lexicon, lexicon.search(phrases), words);
    }

    private static Set<String> forms(ClaimLexicon lexicon, String name) {
        List<String> all = lexicon.folds(name);
        boolean article = all.size() > 1 && lexicon.isArticle(all.getFirst());
        List<String> words = article ? all.subList(1, all.size()) : all;
        var forms = new HashSet<String>();
        if (words.getLast().isEmpty()) {
            return forms;
        }
        String start = String.join(" ", words.subList(0, words.size() - 1));
        lexicon.forms(words.getLast()).stream()
                .limit(MOST_FORMS)
                .forEach(last -> forms.add(start.isEmpty() ? last : start + " " + last));
        return forms;
    }

    private static String withoutNumbers(String name) {
        return name.replaceAll("(?<=^| )\\p{Nd}[^ ]*", NUMBER);
    }

    /** The longest name that begins at a token, with the ids of everyone it names. */
    PhraseTrie.@Nullable PhraseMatch<Set<String>> from(Sentence sentence, int at) {
        PhraseTrie.PhraseMatch<Map<String, Set<String>>> match = names.from(sentence, at);
        if (match == null) {
            return null;
        }
        String written = String.join(" ", lexicon.folds(sentence.text(at, match.to())));
        Set<String> ids =
                match.meaning().size() == 1 && !match.meaning().containsKey(written)
                        ? onlyOf(match, sentence)
                        : match.meaning().get(written);
        return ids == null ? null : new PhraseTrie.PhraseMatch<>(at, match.to(), ids);
    }

    /** A name whose signs are written in another way; null if its numbers might be others. */
    private static @Nullable Set<String> onlyOf(
            PhraseTrie.PhraseMatch<Map<String, Set<String>>> match, Sentence sentence) {
        for (int i = match.from(); i < match.to(); i++) {
            if (sentence.at(i).isNumber()) {
                return null;
            }
        }
        return match.meaning().values().iterator().next();
    }

    /** Whether a word names what a speaker belongs to. */
    boolean isOrigin(String speaker, String folded) {
        return origins.getOrDefault(speaker, Set.of()).contains(folded);
    }
}

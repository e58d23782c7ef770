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

    private final PhraseTrie<Set<String>> names;
    private final Map<String, Set<String>> origins;

    private SpeakerNames(PhraseTrie<Set<String>> names, Map<String, Set<String>> origins) {
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
        var phrases = new HashMap<String, Set<String>>();
        names.forEach((id, all) ->
                all.forEach(name ->
                        forms(lexicon, name)
                                .forEach(form ->
                                        phrases.computeIfAbsent(form, f -> new HashSet<>())
                                                .add(id))));
        var words = new HashMap<String, Set<String>>();
        origins.forEach((id, all) ->
                all.forEach(origin -> {
                    Set<String> known = words.computeIfAbsent(id, i -> new HashSet<>());
                    lexicon.folds(origin).forEach(word -> known.addAll(lexicon.forms(word)));
                }));
        return new SpeakerNames(lexicon.search(phrases), words);
    }

    private static Set<String> forms(ClaimLexicon lexicon, String name) {
        List<String> words = lexicon.folds(name);
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

    /** The longest name that begins at a token, with the ids of everyone it names. */
    PhraseTrie.@Nullable PhraseMatch<Set<String>> from(Sentence sentence, int at) {
        return names.from(sentence, at);
    }

    /** Whether a word names what a speaker belongs to. */
    boolean isOrigin(String speaker, String folded) {
        return origins.getOrDefault(speaker, Set.of()).contains(folded);
    }
}

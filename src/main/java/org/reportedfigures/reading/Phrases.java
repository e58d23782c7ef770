package org.reportedfigures.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words in a row that mean something; where several begin at one place, the longest counts. */
final class Phrases<T> {
    /**
     * @param from its first token
     * @param to the token after its last
     */
    record Match<T>(int from, int to, T meaning) {}

    private record Phrase<T>(List<String> words, T meaning) {
        boolean standsAt(Sentence sentence, int from) {
            for (int i = 0; i < words.size(); i++) {
                if (!sentence.at(from + i).is(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

    /**
     * @param phrases words and signs with spaces between them, to what they mean
     */
    Phrases(Map<String, T> phrases) {
        phrases.forEach((words, meaning) -> {
            List<String> folded = List.of(words.split(" ")).stream().map(Spelling::folded).toList();
            var phrase = new Phrase<>(folded, meaning);
            byFirst.computeIfAbsent(folded.getFirst(), w -> new ArrayList<>()).add(phrase);
            byLast.computeIfAbsent(folded.getLast(), w -> new ArrayList<>()).add(phrase);
        });
        Comparator<Phrase<T>> longestFirst = Comparator.comparingInt(p -> -p.words.size());
        byFirst.values().forEach(list -> list.sort(longestFirst));
        byLast.values().forEach(list -> list.sort(longestFirst));
    }

    /** The longest one whose first word is token {@code from}. */
    @Nullable Match<T> from(Sentence sentence, int from) {
        for (Phrase<T> phrase : byFirst.getOrDefault(sentence.at(from).folded(), List.of())) {
            if (phrase.standsAt(sentence, from)) {
                return new Match<>(from, from + phrase.words.size(), phrase.meaning);
            }
        }
        return null;
    }

    /** The longest one whose last word is the token before {@code to}. */
    @Nullable Match<T> upTo(Sentence sentence, int to) {
        for (Phrase<T> phrase : byLast.getOrDefault(sentence.at(to - 1).folded(), List.of())) {
            int from = to - phrase.words.size();
            if (phrase.standsAt(sentence, from)) {
                return new Match<>(from, to, phrase.meaning);
            }
        }
        return null;
    }
}

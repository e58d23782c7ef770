package org.reportedfigures.reading.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Phrases with their meanings; of several that begin at one token, the longest counts. */
public final class PhraseTrie<T> {
    /**
     * @param from its first token
     * @param to the token after its last
     */
    public record PhraseMatch<T>(int from, int to, T meaning) {}

    /** The meaning of the words so far, and the words that may follow. */
    private static final class TrieNode<T> {
        private final Map<String, TrieNode<T>> next = new HashMap<>(2);
        private @Nullable T meaning;

        void add(List<String> words, T meant) {
            TrieNode<T> node = this;
            for (String word : words) {
                node = node.next.computeIfAbsent(word, w -> new TrieNode<>());
            }
            node.meaning = meant;
        }
    }

    private final TrieNode<T> forwards = new TrieNode<>();
    private final TrieNode<T> backwards = new TrieNode<>();

    /**
     * @param phrases meanings by phrase, whose words and signs are separated by spaces
     */
    PhraseTrie(SpelledWord spelling, Map<String, T> phrases) {
        phrases.forEach((words, meaning) -> {
            List<String> folded = Stream.of(words.split(" ")).map(spelling::folded).toList();
            forwards.add(folded, meaning);
            backwards.add(folded.reversed(), meaning);
        });
    }

    /** The longest phrase that begins at token {@code from}. */
    public @Nullable PhraseMatch<T> from(Sentence sentence, int from) {
        PhraseMatch<T> longest = null;
        TrieNode<T> node = forwards.next.get(sentence.at(from).folded());
        for (int i = from + 1; node != null; i++) {
            if (node.meaning != null) {
                longest = new PhraseMatch<>(from, i, node.meaning);
            }
            node = node.next.get(sentence.at(i).folded());
        }
        return longest;
    }

    /** The longest phrase that ends before token {@code to}. */
    public @Nullable PhraseMatch<T> upTo(Sentence sentence, int to) {
        PhraseMatch<T> longest = null;
        TrieNode<T> node = backwards.next.get(sentence.at(to - 1).folded());
        for (int i = to - 1; node != null; i--) {
            if (node.meaning != null) {
                longest = new PhraseMatch<>(i, to, node.meaning);
            }
            node = node.next.get(sentence.at(i - 1).folded());
        }
        return longest;
    }
}

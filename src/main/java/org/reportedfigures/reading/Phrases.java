package org.reportedfigures.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words in a row that mean something; where several begin at one place, the longest counts. */
final class Phrases<T> {
    /**
     * @param from its first token
     * @param to the token after its last
     */
    record Match<T>(int from, int to, T meaning) {}

    /** What the words so far mean, and those that may follow. */
    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private @Nullable T meaning;

        void add(List<String> words, T meant) {
            Node<T> node = this;
            for (String word : words) {
                node = node.next.computeIfAbsent(word, w -> new Node<>());
            }
            node.meaning = meant;
        }
    }

    private final Node<T> forwards = new Node<>();
    private final Node<T> backwards = new Node<>();

    /**
     * @param phrases words and signs with spaces between them, to what they mean
     */
    Phrases(Spelling spelling, Map<String, T> phrases) {
        phrases.forEach((words, meaning) -> {
            List<String> folded = Stream.of(words.split(" ")).map(spelling::folded).toList();
            forwards.add(folded, meaning);
            backwards.add(folded.reversed(), meaning);
        });
    }

    /** The longest one whose first word is token {@code from}. */
    @Nullable Match<T> from(Sentence sentence, int from) {
        Match<T> longest = null;
        Node<T> node = forwards.next.get(sentence.at(from).folded());
        for (int i = from + 1; node != null; i++) {
            if (node.meaning != null) {
                longest = new Match<>(from, i, node.meaning);
            }
            node = node.next.get(sentence.at(i).folded());
        }
        return longest;
    }

    /** The longest one whose last word is the token before {@code to}. */
    @Nullable Match<T> upTo(Sentence sentence, int to) {
        Match<T> longest = null;
        Node<T> node = backwards.next.get(sentence.at(to - 1).folded());
        for (int i = to - 1; node != null; i--) {
            if (node.meaning != null) {
                longest = new Match<>(i, to, node.meaning);
            }
            node = node.next.get(sentence.at(i - 1).folded());
        }
        return longest;
    }
}

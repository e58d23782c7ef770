package org.reportedfigures.http;

import com.github.benmanes.caffeine.cache.Weigher;

/** The result of a drawing. */
sealed interface DrawingOutcome<V> {
    /** The drawn value; throws the exception that the drawing threw. */
    V value();

    /** For a cache of outcomes. */
    <K> int weight(K key, Weigher<K, V> weigher);

    record Drawn<V>(V value) implements DrawingOutcome<V> {
        @Override
        public <K> int weight(K key, Weigher<K, V> weigher) {
            return weigher.weigh(key, value);
        }
    }

    record Failed<V>(RuntimeException thrown) implements DrawingOutcome<V> {
        @Override
        public V value() {
            throw thrown;
        }

        @Override
        public <K> int weight(K key, Weigher<K, V> weigher) {
            return 0;
        }
    }
}

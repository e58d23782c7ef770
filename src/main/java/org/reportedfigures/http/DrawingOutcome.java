package org.reportedfigures.http;

import com.github.benmanes.caffeine.cache.Weigher;

/** How a drawing ended. */
sealed interface DrawingOutcome<V> {
    /** What was drawn; throws what the drawing threw. */
    V value();

    /** For a cache that holds outcomes. */
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

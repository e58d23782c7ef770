package org.reportedfigures.words;

import java.util.List;
import java.util.TreeMap;

/** The paragraphs of a document in order, found from a place in the text without a walk. */
record Paragraphs(List<Paragraph> all) {
    Paragraphs {
        all = List.copyOf(all);
    }

    /** Those that one of the layers reaches into, in order. */
    List<Paragraph> touching(List<Layer> layers) {
        var touched = new TreeMap<Integer, Paragraph>();
        for (Layer layer : layers) {
            for (int i = reaching(layer.span().start() + 1); i < all.size(); i++) {
                Paragraph paragraph = all.get(i);
                if (paragraph.span().start() >= layer.span().end()) {
                    break;
                }
                touched.put(i, paragraph);
            }
        }
        return List.copyOf(touched.values());
    }

    /** Index of the first paragraph that ends at that place or behind it; their number if none. */
    int reaching(int place) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().end() >= place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}

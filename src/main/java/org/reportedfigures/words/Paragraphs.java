package org.reportedfigures.words;

import java.util.List;
import java.util.TreeMap;

/** The paragraphs of a document in order, with a binary search by offset. */
record Paragraphs(List<Paragraph> all) {
    Paragraphs {
        all = List.copyOf(all);
    }

    /** The paragraphs that overlap one of the layers, in order. */
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

    /**
     * Index of the first paragraph that ends at that offset or after it; the number of paragraphs
     * if none does.
     */
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

package org.reportedfigures.charts;

import org.reportedfigures.phrases.Label;

/**
 * What is written of a row in a drawing.
 *
 * @param words the row's own words in the text, in quotation marks; "" where they stand elsewhere
 * @param whole whether it takes as many lines as it needs; else it is shortened, because the whole
 *     label stands elsewhere on the page
 */
record RowWords(Label label, String words, boolean whole) {
    /** Lines at most, where that many would do on a page. */
    int most(int onPage) {
        return whole ? Integer.MAX_VALUE : onPage;
    }
}

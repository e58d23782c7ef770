package org.reportedfigures.embed;

import java.util.Arrays;

/** What the rows are written as; the ending of the address. */
enum Format {
    PAGE("", "text/html;charset=UTF-8"),
    SVG(".svg", "image/svg+xml;charset=UTF-8"),
    PNG(".png", "image/png"),
    CSV(".csv", "text/csv;charset=UTF-8"),
    JSON(".json", "application/json;charset=UTF-8");

    private final String ending;
    private final String type;

    Format(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    String ending() {
        return ending;
    }

    /** Media type, with its charset where it has one. */
    String type() {
        return type;
    }

    /** Of a path; ids have no dots, so an ending is no part of one. */
    static Format of(String path) {
        return Arrays.stream(values())
                .filter(form -> form != PAGE && path.endsWith(form.ending))
                .findFirst()
                .orElse(PAGE);
    }
}

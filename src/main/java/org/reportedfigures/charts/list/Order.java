package org.reportedfigures.charts.list;

import java.util.Arrays;
import java.util.Optional;

/** How the list of figures is sorted. */
public enum Order {
    /** As the mentions stand in the text. */
    TEXT("text"),
    /** The greatest first, within one unit. */
    VALUE("value"),
    /** The earliest first, undated ones last. */
    TIME("time"),
    /** By the speaker's name, nobody named last. */
    SPEAKER("speaker");

    private final String id;

    Order(String id) {
        this.id = id;
    }

    /** The word in addresses. */
    public String id() {
        return id;
    }

    /** The order of that id. */
    public static Optional<Order> of(String id) {
        return Arrays.stream(values()).filter(order -> order.id.equals(id)).findFirst();
    }
}

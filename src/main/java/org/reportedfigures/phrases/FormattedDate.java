package org.reportedfigures.phrases;

/**
 * A time in words, with what a sentence must know to put a preposition before it.
 *
 * @param kind {@code on} a day, {@code over} several, {@code in} something longer, {@code ray}
 *     where the words already hold one ("since …")
 */
record FormattedDate(String words, String kind) {}

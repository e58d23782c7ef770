package org.reportedfigures.phrases;

/**
 * A time in words, with what a sentence must know to put a preposition before it.
 *
 * @param kind {@code on} a day, {@code over} several, {@code in} something longer, {@code ray}
 *     where the words already hold one ("since …")
 * @param form what the words are, for languages whose prepositions differ by it: {@code day month
 *     year spring summer autumn winter decade century}, {@code days months years} where CLDR joins
 *     two, {@code between}; {@code about possibly} where the words begin so; {@code ray}
 */
record FormattedDate(String words, String kind, String form) {}

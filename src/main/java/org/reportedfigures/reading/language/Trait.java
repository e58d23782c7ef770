package org.reportedfigures.reading.language;

import java.util.Locale;

/**
 * How a language is built, as far as reading differs by it. Each lexicon says of each trait, in its
 * section {@code [traits]}, whether the language has it.
 */
public enum Trait {
    /**
     * A group of words ends in its noun (सैन्य निर्माण श्रमिक); else its first plural is the noun.
     */
    NOUN_LAST,
    /** What a noun is of stands before it: 152 मिमी के गोले; else after it. */
    GENITIVE_FIRST,
    /** What a size is of stands before it: "obus de 152 mm"; else after it: "152 mm shells". */
    SIZES_LAST,
    /** Verbs follow the noun: "42 flights were cancelled" is 42 उड़ानें रद्द कर दी गईं. */
    VERBS_LAST,
    /** Names are written without a capital. */
    SMALL_NAMES,
    /** The word for one is also the article "a". */
    ONE_IS_ARTICLE,
    /** The word for two is also a verb: दो, "give". */
    TWO_IS_VERB,
    /** Two numbers in words side by side are a range: दो तीन लाख. */
    PAIRS_ARE_RANGES,
    /** A hyphen makes an adjective of a number and a noun: "a three-course meal". */
    HYPHENED_ADJECTIVES,
    /** Hyphens may stand around "and" and "a" in a number: "one-and-a-half". */
    HYPHENED_JOINERS,
    /** Hyphens may stand before and after the scales in a number: "cent-vingt". */
    HYPHENED_SCALES,
    /** Hours stand without a word for them: "9 to 5". */
    BARE_HOURS,
    /** An hour and its minutes stand side by side in words: "three thirty", दो तीस. */
    HOURS_IN_PAIRS,
    /** "Around 1945" is a year where nothing is counted. */
    ROUND_YEARS,
    /** Years are said by their centuries: "nineteen eighty-four". */
    YEARS_BY_CENTURY,
    /** Parts of a whole are named in several words: "twenty-firsts", "one hundred and fifth". */
    LONG_PARTS,
    /** Ordinals name parts: बीस का पांचवां भाग. */
    PARTS_BY_ORDINALS,
    /** "And" may stand within an ordinal: "one hundred and fifth". */
    AND_IN_ORDINALS,
    /** An ordinal may go on after a number in words: "vingt-cinquième", "cent unième". */
    LONG_ORDINALS,
    /** Digits are grouped by two and three: 12,34,567. */
    GROUPS_OF_TWO,
    /** A plain space groups digits by three; else only before noughts or in a row of groups. */
    SPACED_GROUPS;

    /** How a lexicon writes it. */
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

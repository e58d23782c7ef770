package org.reportedfigures.reading.language;

import java.util.Locale;

/**
 * The structure of a language, as far as it matters for reading, and how far its lexicon has come.
 * Each lexicon lists in its section {@code [traits]} which ones it has and has not.
 */
public enum Trait {
    /**
     * The check may believe what is read. A lexicon that has only begun does not have it: it knows
     * too few of the words that change a number, so a person compares each one.
     */
    TRUSTED_BY_CHECK,
    /** A noun group ends in its noun (सैन्य निर्माण श्रमिक); else its first plural is the noun. */
    NOUN_LAST,
    /** The genitive precedes its noun: 152 मिमी के गोले; else it follows. */
    GENITIVE_FIRST,
    /** The noun precedes its size: "obus de 152 mm"; else it follows: "152 mm shells". */
    SIZES_LAST,
    /** Verbs follow the noun: "42 flights were cancelled" is 42 उड़ानें रद्द कर दी गईं. */
    VERBS_LAST,
    /** Names are written without a capital. */
    SMALL_NAMES,
    /** The word for one is also the article "a". */
    ONE_IS_ARTICLE,
    /** The word for two is also a verb: दो, "give". */
    TWO_IS_VERB,
    /** Two adjacent number words are a range: दो तीन लाख. */
    PAIRS_ARE_RANGES,
    /** A number and a noun with a hyphen are an adjective: "a three-course meal". */
    HYPHENED_ADJECTIVES,
    /** There may be hyphens around "and" and "a" in a number: "one-and-a-half". */
    HYPHENED_JOINERS,
    /** There may be hyphens before and after the scales in a number: "cent-vingt". */
    HYPHENED_SCALES,
    /** Hours may lack a word for the time: "9 to 5". */
    BARE_HOURS,
    /** An hour and its minutes are adjacent words: "three thirty", दो तीस. */
    HOURS_IN_PAIRS,
    /** "Around 1945" is a year if nothing is counted. */
    ROUND_YEARS,
    /** Years are read by their centuries: "nineteen eighty-four". */
    YEARS_BY_CENTURY,
    /** Denominators may have several words: "twenty-firsts", "one hundred and fifth". */
    LONG_PARTS,
    /** Ordinals are denominators: बीस का पांचवां भाग. */
    PARTS_BY_ORDINALS,
    /** "And" may occur within an ordinal: "one hundred and fifth". */
    AND_IN_ORDINALS,
    /** An ordinal may continue a number in words: "vingt-cinquième", "cent unième". */
    LONG_ORDINALS,
    /** Digits are grouped by two and three: 12,34,567. */
    GROUPS_OF_TWO,
    /** A plain space groups digits by three; else only before zeros or in a row of groups. */
    SPACED_GROUPS;

    /** Its name in a lexicon. */
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

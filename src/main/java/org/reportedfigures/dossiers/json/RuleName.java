package org.reportedfigures.dossiers.json;

import org.reportedfigures.figures.EnumId;

/** The names of the rules, as shown in problems. */
public enum RuleName implements EnumId {
    A_MENTION_IS_ONE_MENTION,
    FILES_CAN_BE_READ,
    NOTHING_UNLIKE_IS_JOINED,
    DATES_ARE_EDTF,
    LIMITS,
    NOTHING_LEFT_TO_DO,
    QUOTE_STANDS_IN_TEXT,
    REFERENCES,
    SCHEMA,
    TEXTS_FOR_PEOPLE,
    VALUES_FIT_BOUNDS,
    WORDS_ARE_GIVEN,
    WORDS_SAY_THE_NUMBER,
    WORDS_SAY_WHAT,
    WORDS_SAY_WHEN,
    WORDS_SAY_WHETHER,
    WORDS_SAY_WHO
}

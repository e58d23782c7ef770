package org.reportedfigures.reading.language;

import java.util.Locale;

/** The sections of a lexicon that are plain lists; the lexicons describe each of them. */
public enum Section {
    ABBREVIATIONS(Form.WORDS),
    ABOUT_SCALES(Form.WORDS),
    AND_PART(Form.WORDS),
    APPOINTMENTS(Form.WORDS),
    BEFORE_PART(Form.WORDS),
    BEFORE_PLUS(Form.WORDS),
    BELOW_ZERO(Form.WORDS),
    CAPITAL_MONTHS(Form.WORDS),
    CHANGE(Form.WORDS),
    CLOCK(Form.WORDS),
    CLOCK_AFTER(Form.WORDS),
    COUNT_VERBS(Form.WORDS),
    CROSSES(Form.WORDS),
    DATE_LINKS(Form.WORDS),
    DAY_AFTER(Form.WORDS),
    DEFINITE_ARTICLES(Form.WORDS),
    DOUBTED_AND(Form.WORDS),
    DOUBTED_HEADINGS_AFTER(Form.WORDS),
    DOUBTED_JOINTS(Form.WORDS),
    DOUBTED_NEGATIONS(Form.WORDS),
    DOUBTED_NEGATIONS_AFTER(Form.WORDS),
    DOUBTED_POINTS(Form.WORDS),
    DOUBTED_SCALES(Form.WORDS),
    ELIDED(Form.WORDS),
    ESTIMATE(Form.WORDS),
    EVERY(Form.WORDS),
    FULL_STOPS(Form.WORDS),
    HALF_HOUR(Form.WORDS),
    HOURS(Form.WORDS),
    HOURS_BEFORE(Form.WORDS),
    IN_YEAR(Form.WORDS),
    LISTS(Form.WORDS),
    MEASURES(Form.WORDS),
    MINUS(Form.WORDS),
    MINUS_ALONE(Form.WORDS),
    MONEY_BEFORE(Form.WORDS),
    MONTHS(Form.WORDS),
    NOT_PLURALS(Form.WORDS),
    NOUN_ENDINGS(Form.WORDS),
    NOUN_ENDS(Form.WORDS),
    NOUN_SKIPS(Form.WORDS),
    NO_NAMES(Form.WORDS),
    NO_NAME_ENDINGS(Form.WORDS),
    NO_PARTS(Form.WORDS),
    NO_PLURAL_ENDINGS(Form.WORDS),
    NUMBERED(Form.WORDS),
    OF_MANY(Form.WORDS),
    OH(Form.WORDS),
    ONLY_TIMES(Form.WORDS),
    PART_ALONE(Form.WORDS),
    PER(Form.WORDS),
    PLURALS(Form.WORDS),
    PLURAL_ENDINGS(Form.WORDS),
    PLUS(Form.WORDS),
    QUANTITIES(Form.WORDS),
    RANGE_AND(Form.WORDS),
    RANGE_BEFORE(Form.WORDS),
    RANGE_BUT(Form.WORDS),
    RANGE_OR(Form.WORDS),
    RANGE_SIGN(Form.WORDS),
    RANGE_YEARS(Form.WORDS),
    SCORES(Form.WORDS),
    SHARES(Form.WORDS),
    STREETS(Form.WORDS),
    TAKEN_AWAY(Form.WORDS),
    UNITS_AND_VERBS(Form.WORDS),
    VAGUE(Form.WORDS),
    VOLUMES(Form.WORDS),
    WEEKDAYS(Form.WORDS),
    YEAR_AFTER(Form.WORDS),
    YEAR_BEFORE(Form.WORDS),
    YEAR_NOUNS(Form.WORDS),
    AFTER(Form.PHRASES),
    BEFORE(Form.PHRASES),
    BOUND_SKIPS(Form.PHRASES),
    CIRCA(Form.PHRASES),
    DOUBTED_BOUNDS_AFTER(Form.PHRASES),
    DOUBTED_BOUNDS_BEFORE(Form.PHRASES),
    DOUBTED_HEADINGS(Form.PHRASES),
    DOUBTED_MINUS(Form.PHRASES),
    DOUBTED_MULTIPLES_AFTER(Form.PHRASES),
    DOUBTED_MULTIPLES_BEFORE(Form.PHRASES),
    DOUBTED_PARTS(Form.PHRASES),
    DOUBTED_RANGE_AFTER(Form.PHRASES),
    DOUBTED_RANGE_BEFORE(Form.PHRASES),
    DOUBTED_RANGE_BETWEEN(Form.PHRASES),
    DOUBTED_RANGE_SAME(Form.PHRASES),
    DOUBTED_RATIOS(Form.PHRASES),
    DOUBTED_WHOLES(Form.PHRASES),
    ESTIMATE_BEFORE(Form.PHRASES),
    FEW(Form.PHRASES),
    LABELS(Form.PHRASES),
    NAMED(Form.PHRASES),
    OF_PEOPLE(Form.PHRASES),
    OTHER_ESTIMATES(Form.PHRASES),
    OVER(Form.PHRASES),
    RANGE(Form.PHRASES),
    RANGE_AFTER(Form.PHRASES),
    PART(Form.NUMBERS),
    PARTS(Form.NUMBERS),
    PARTS_AFTER_TENS(Form.NUMBERS);

    /** The form of a section's entries. */
    enum Form {
        WORDS,
        /** Of several words, with their meanings. */
        PHRASES,
        /** Words with their numbers. */
        NUMBERS
    }

    private final Form form;

    Section(Form form) {
        this.form = form;
    }

    Form form() {
        return form;
    }

    /** Its name in a lexicon. */
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

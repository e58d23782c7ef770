package org.reportedfigures.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a number is for: the first rule that can. */
final class Kinds {
    private final List<Rule> rules;
    private final Cues cues;

    Kinds(Lexicon lexicon, Nouns nouns) {
        this.cues = new Cues(lexicon, nouns);
        this.rules =
                List.of(
                        new RowRule(),
                        new PeopleRule(lexicon.phrases(Section.OF_PEOPLE), cues),
                        new PhoneRule(cues, nouns),
                        new LayoutRule(lexicon, nouns),
                        new AddressRule(lexicon.words(Section.STREETS), nouns),
                        new WordsBehindRule(lexicon.phrases(Section.AFTER)),
                        new DurationRule(lexicon),
                        new UnitRule(lexicon),
                        new AdjectiveRule(lexicon, nouns),
                        new DayRule(lexicon, cues),
                        new CodeRule(cues),
                        new YearRule(lexicon, cues, nouns),
                        new BareYearRule(lexicon, cues, nouns),
                        new LabelRule(cues, nouns),
                        new NameRule(cues, nouns),
                        new NumberedRule(lexicon, nouns),
                        new ClockRule(lexicon, cues),
                        new BareHourRule(lexicon));
    }

    Kind of(Place place) {
        Kind shape = place.mention().kind();
        if (shape != null) {
            return shape;
        }
        for (Rule rule : rules) {
            @Nullable Kind kind = rule.of(place);
            if (kind != null) {
                return kind;
            }
        }
        return Kind.COUNT;
    }

    /** The word that says what a number is that counts nothing: the month, "room"; -1 for none. */
    int label(Sentence sentence, Mention mention) {
        return cues.label(sentence, mention);
    }

    /** One way to tell what a number is for. */
    interface Rule {
        /** The kind; null where this rule cannot tell. */
        @Nullable Kind of(Place place);
    }
}

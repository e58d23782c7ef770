package org.reportedfigures.reading.sense;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.numbers.Nouns;

/** Determines the kind of a number: the first rule that decides. */
public final class Kinds {
    private final List<OrderedRule> rules;
    private final ContextWords cues;

    public Kinds(Lexicon lexicon, Nouns nouns) {
        this.cues = new ContextWords(lexicon, nouns);
        this.rules =
                List.of(
                        new RowRule(cues, nouns),
                        new PeopleRule(lexicon.phrases(Section.OF_PEOPLE), cues),
                        new LayoutRule(lexicon, nouns),
                        new NumberedRule(lexicon, nouns),
                        new WordsAfterRule(lexicon.phrases(Section.AFTER)),
                        new UnitRule(lexicon),
                        new AdjectiveRule(lexicon, nouns),
                        new DayRule(lexicon, cues),
                        new CodeRule(cues),
                        new YearRule(lexicon, cues, nouns),
                        new BareYearRule(lexicon, cues, nouns),
                        new LabelRule(cues, nouns),
                        new NameRule(cues, nouns),
                        new ClockRule(lexicon, cues));
    }

    public QuantityKind of(NumberContext place) {
        QuantityKind shape = place.mention().kind();
        if (shape != null) {
            return shape;
        }
        for (OrderedRule rule : rules) {
            @Nullable QuantityKind kind = rule.of(place);
            if (kind != null) {
                return kind;
            }
        }
        return QuantityKind.COUNT;
    }

    /**
     * The word that labels a number which counts nothing: the month, "room"; -1 if there is none.
     */
    public int label(Sentence sentence, Mention mention) {
        return cues.label(sentence, mention);
    }

    /** One way to determine the kind of a number. */
    interface OrderedRule {
        /** The kind; null if this rule cannot decide. */
        public @Nullable QuantityKind of(NumberContext place);
    }
}

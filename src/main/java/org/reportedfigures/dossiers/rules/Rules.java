package org.reportedfigures.dossiers.rules;

import java.util.List;

/** All rules; a new one is one more line. */
public final class Rules {
    public static final List<Rule> ALL =
            List.of(
                    new Schema(),
                    new Limits(),
                    new References(),
                    new QuoteStandsInText(),
                    new WordsAreGiven(),
                    new ValuesFitBounds(),
                    new WordsSayTheNumber(),
                    new DatesAreEdtf(),
                    new WordsSayWho(),
                    new WordsSayWhether(),
                    new WordsSayWhen(),
                    new WordsSayWhat(),
                    new AMentionIsOneMention(),
                    new NothingUnlikeIsJoined(),
                    new TextsForPeople(),
                    new NothingLeftToDo());

    private Rules() {}
}
